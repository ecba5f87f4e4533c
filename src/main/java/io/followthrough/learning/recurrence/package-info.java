/**
 * Incidents of one shape that happened more than once: recurrences, which people confirm, and the
 * chains they make. That two texts are alike never makes a recurrence.
 *
 * <p>Start at {@link io.followthrough.learning.recurrence.Recurrence} and {@link
 * io.followthrough.learning.recurrence.Chains}.
 */
@NullMarked
package io.followthrough.learning.recurrence;

import org.jspecify.annotations.NullMarked;
