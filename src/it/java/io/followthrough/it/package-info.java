/**
 * The packaged plugin in the sandbox, over HTTP and in a browser.
 *
 * <p>{@link io.followthrough.it.Site} starts the sandbox once for all of them; {@link
 * io.followthrough.it.Person} acts as one user.
 */
package io.followthrough.it;
