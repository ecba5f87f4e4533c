/**
 * What set an incident off, what made it possible or worse, and how people got to know: triggers,
 * contributing factors and a tree of whys. There is no root cause among them.
 *
 * <p>Start at {@link io.followthrough.postmortem.factor.Factors} and {@link
 * io.followthrough.postmortem.factor.WhyTree}.
 */
@NullMarked
package io.followthrough.postmortem.factor;

import org.jspecify.annotations.NullMarked;
