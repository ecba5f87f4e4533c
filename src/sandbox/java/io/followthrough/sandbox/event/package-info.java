/** Tells plugins and the tracker's own rooms what happened. */
@org.jspecify.annotations.NullMarked
package io.followthrough.sandbox.event;
