/**
 * What a postmortem asks somebody to do, and the answer it got.
 *
 * <p>Start at {@link io.followthrough.action.ActionItem}. Whether an item is triaged is decided
 * here, by {@link io.followthrough.action.ActionItem#gaps()}, and nowhere else.
 */
@NullMarked
package io.followthrough.action;

import org.jspecify.annotations.NullMarked;
