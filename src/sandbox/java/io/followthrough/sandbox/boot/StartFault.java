package io.followthrough.sandbox.boot;

/** Says in a sentence why the sandbox cannot start and how to mend it. */
public final class StartFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StartFault(String message) {
    super(message);
  }

  public StartFault(String message, Throwable cause) {
    super(message, cause);
  }
}
