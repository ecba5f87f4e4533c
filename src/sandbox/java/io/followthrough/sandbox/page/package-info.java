/**
 * The sandbox's pages: what they share.
 *
 * <p>Start at {@link io.followthrough.sandbox.page.PageServlet}, which hands a {@link
 * io.followthrough.sandbox.page.Visit} to the {@link io.followthrough.sandbox.page.Page} at its
 * address and writes the {@link io.followthrough.sandbox.page.Answer} into the common frame.
 */
@NullMarked
package io.followthrough.sandbox.page;

import org.jspecify.annotations.NullMarked;
