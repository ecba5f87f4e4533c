package io.followthrough.sandbox.workflow;

/** A workflow names a class that no enabled plugin brings. */
public final class MissingWorkflowObject extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what is missing and how to mend it, for the person who clicked
   */
  public MissingWorkflowObject(String message) {
    super(message);
  }
}
