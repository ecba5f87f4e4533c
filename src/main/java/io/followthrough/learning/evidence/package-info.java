/**
 * What was asked for and not done, held against what happened afterwards: claims that an action
 * item would have prevented, shortened or limited a later incident, and what those come to.
 *
 * <p>Start at {@link io.followthrough.learning.evidence.Claim} and {@link
 * io.followthrough.learning.evidence.Toll}.
 */
@NullMarked
package io.followthrough.learning.evidence;

import org.jspecify.annotations.NullMarked;
