/**
 * How a postmortem is reviewed: who approved which version of it, and what undid that.
 *
 * <p>Start at {@link io.followthrough.postmortem.review.Review}.
 */
@NullMarked
package io.followthrough.postmortem.review;

import org.jspecify.annotations.NullMarked;
