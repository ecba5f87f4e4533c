/** Keeps JSON that plugins attach to issues. */
@org.jspecify.annotations.NullMarked
package io.followthrough.sandbox.property;
