/** Moves issues through workflows: OSWorkflow over the sandbox's store, one transaction a move. */
@org.jspecify.annotations.NullMarked
package io.followthrough.sandbox.workflow;
