package io.followthrough.sandbox.rest.answer;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import io.followthrough.sandbox.issue.Errors;
import org.jspecify.annotations.Nullable;

/** Ends a request with a status and the reasons for it; whatever it wrote is undone. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient ErrorCollection errors;

  public Refusal(int status, ErrorCollection errors) {
    super(status + " " + errors, null, false, false);
    this.status = status;
    this.errors = errors;
  }

  public int status() {
    return status;
  }

  public ErrorCollection errors() {
    return errors;
  }

  /** What was sent makes no sense. */
  public static Refusal badRequest(String message) {
    return new Refusal(400, Errors.of(message));
  }

  /** What was sent for one field makes no sense. */
  public static Refusal badField(String field, String message) {
    return new Refusal(400, Errors.of(field, message));
  }

  public static Refusal notSignedIn() {
    return new Refusal(
        401,
        Errors.of("You are not authenticated. Authentication required to perform this operation."));
  }

  /** Somebody may not do it; nobody should sign in first. */
  public static Refusal forbidden(@Nullable ApplicationUser user, String message) {
    return new Refusal(user == null ? 401 : 403, Errors.of(message));
  }

  public static Refusal notFound(String message) {
    return new Refusal(404, Errors.of(message));
  }

  /** The one answer about an issue that is missing and one that may not be seen. */
  public static Refusal unseenIssue(@Nullable ApplicationUser user) {
    return user == null
        ? new Refusal(
            401,
            Errors.of("You do not have the permission to see the specified issue. Sign in first."))
        : new Refusal(404, Errors.unseen());
  }

  public static Refusal notInSandbox(String what) {
    return new Refusal(
        501, Errors.of("The sandbox does not have " + what + "; try this in a real Jira."));
  }

  /** Goes on only where there is nothing wrong. */
  public static void unlessEmpty(ErrorCollection errors) {
    if (errors.hasAnyErrors()) {
      throw new Refusal(400, errors);
    }
  }
}
