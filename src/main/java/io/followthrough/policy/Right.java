package io.followthrough.policy;

/** What a policy lets some people do, and nobody else. */
public enum Right {
  /** To let an incident close once although its gate is shut. */
  BYPASS("bypass"),
  /** To say that an incident needs no postmortem. */
  WAIVE("waive"),
  /** To approve that a risk is accepted, or that an action item is put off once more. */
  APPROVE("approve"),
  /** To approve postmortems. */
  REVIEW("review"),
  /** To read and write the restricted notes of postmortems. */
  RESTRICTED("restricted");

  private final String id;

  Right(String id) {
    this.id = id;
  }

  /** The name under which policies speak of it. */
  public String id() {
    return id;
  }
}
