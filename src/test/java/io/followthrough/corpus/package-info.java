/** Postmortems that people really wrote, for tests to judge us by. */
@NullMarked
package io.followthrough.corpus;

import org.jspecify.annotations.NullMarked;
