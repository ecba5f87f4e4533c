package io.followthrough.gate.coverage;

/**
 * A step of a workflow.
 *
 * @param name the name of the status that issues on it have
 * @param closed whether an incident on it is closed
 */
public record WorkflowStep(int id, String name, boolean closed) {}
