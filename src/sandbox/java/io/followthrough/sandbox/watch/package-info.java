/** Keeps who follows which issue. */
@NullMarked
package io.followthrough.sandbox.watch;

import org.jspecify.annotations.NullMarked;
