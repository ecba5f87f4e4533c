package io.followthrough.sandbox.page.navigator;

import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.workflow.Transition;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A transition of one workflow, with those of the chosen issues that may take it now. */
record BulkWay(String workflow, Transition transition, List<SandboxIssue> issues) {

  BulkWay {
    issues = List.copyOf(issues);
  }

  /** What tells it from the others. */
  String key() {
    return transition.id() + ":" + workflow;
  }

  /** From which statuses to which, in words. */
  String route() {
    return issues.stream()
            .map(issue -> Objects.requireNonNull(issue.getStatus()).getName())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "))
        + " → "
        + transition.to().getName();
  }
}
