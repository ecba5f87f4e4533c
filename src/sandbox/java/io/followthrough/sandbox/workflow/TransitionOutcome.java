package io.followthrough.sandbox.workflow;

import com.atlassian.jira.util.ErrorCollection;
import io.followthrough.sandbox.issue.SandboxIssue;
import org.jspecify.annotations.Nullable;

/**
 * What became of a transition.
 *
 * @param issue the issue afterwards; {@code null} where the transition was refused
 * @param errors why it was refused; empty where it happened
 */
public record TransitionOutcome(@Nullable SandboxIssue issue, ErrorCollection errors) {

  public boolean happened() {
    return !errors.hasAnyErrors();
  }
}
