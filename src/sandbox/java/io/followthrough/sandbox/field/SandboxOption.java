package io.followthrough.sandbox.field;

/** One of the values of a select list; it reads as the value, like Jira's. */
public record SandboxOption(long id, String value) {

  @Override
  public String toString() {
    return value;
  }
}
