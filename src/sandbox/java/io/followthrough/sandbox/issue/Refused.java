package io.followthrough.sandbox.issue;

import com.atlassian.jira.util.ErrorCollection;

/** Carries a refusal out of a transaction, so that whatever was written in it is undone. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ErrorCollection errors;

  public Refused(ErrorCollection errors) {
    super(errors.toString(), null, false, false);
    this.errors = errors;
  }

  public ErrorCollection errors() {
    return errors;
  }
}
