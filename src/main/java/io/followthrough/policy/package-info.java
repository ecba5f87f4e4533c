/**
 * What a project asks of its incidents.
 *
 * <p>Start at {@link io.followthrough.policy.Policy}.
 */
@NullMarked
package io.followthrough.policy;

import org.jspecify.annotations.NullMarked;
