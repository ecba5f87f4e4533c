/**
 * Runs plugins' jobs: once in a cluster with db-scheduler, or on each node.
 *
 * <p>Start at {@link io.followthrough.sandbox.schedule.Jobs}.
 */
@NullMarked
package io.followthrough.sandbox.schedule;

import org.jspecify.annotations.NullMarked;
