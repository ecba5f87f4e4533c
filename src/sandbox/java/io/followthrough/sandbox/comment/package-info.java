/** Keeps what people say about an issue. */
@org.jspecify.annotations.NullMarked
package io.followthrough.sandbox.comment;
