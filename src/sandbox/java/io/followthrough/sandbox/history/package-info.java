/** Keeps who changed what in which issue. */
@org.jspecify.annotations.NullMarked
package io.followthrough.sandbox.history;
