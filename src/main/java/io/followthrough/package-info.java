/** Postmortems that lead to something. */
@org.jspecify.annotations.NullMarked
package io.followthrough;
