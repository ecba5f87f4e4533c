/** Keeps the typed arrows between issues. */
@org.jspecify.annotations.NullMarked
package io.followthrough.sandbox.link;
