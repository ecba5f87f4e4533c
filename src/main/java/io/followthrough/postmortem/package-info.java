/**
 * What was written about an incident, and how far its review has come.
 *
 * <p>Start at {@link io.followthrough.postmortem.Postmortem}.
 */
@NullMarked
package io.followthrough.postmortem;

import org.jspecify.annotations.NullMarked;
