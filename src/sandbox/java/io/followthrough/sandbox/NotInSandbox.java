package io.followthrough.sandbox;

/** Says which part of Jira the sandbox does not have, where a call would need it. */
public final class NotInSandbox extends UnsupportedOperationException {

  private static final long serialVersionUID = 1L;

  /** Names what is missing, as in {@code IssueManager.getWatchedIssues}. */
  public NotInSandbox(String what) {
    super("The sandbox does not have " + what + "; try this in a real Jira.");
  }
}
