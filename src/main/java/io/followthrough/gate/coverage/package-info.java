/**
 * Whether a workflow asks the gate on every way on which an incident closes: a question about a
 * graph, which knows nothing of whose workflow it is.
 *
 * <p>Start at {@link io.followthrough.gate.coverage.WorkflowGraph}.
 */
@NullMarked
package io.followthrough.gate.coverage;

import org.jspecify.annotations.NullMarked;
