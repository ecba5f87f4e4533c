/** The sandbox. */
@NullMarked
package io.followthrough.sandbox;

import org.jspecify.annotations.NullMarked;
