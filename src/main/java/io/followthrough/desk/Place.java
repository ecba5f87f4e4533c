package io.followthrough.desk;

/**
 * How far a walk over all incidents has come: everything up to and including an issue of a project.
 *
 * @param project the id of the project; 0 at the start
 * @param issue the id of the issue; 0 at the start of a project
 */
public record Place(long project, long issue) {

  /** Before the first incident. */
  public static final Place START = new Place(0, 0);
}
