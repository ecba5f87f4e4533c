package io.followthrough.sandbox.page.navigator;

import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;

import io.followthrough.sandbox.issue.IssueInput;
import io.followthrough.sandbox.issue.Issues;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.page.PageFault;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.workflow.Transition;
import io.followthrough.sandbox.workflow.Transitions;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The issues that somebody chose, the ways they can go together, and going it. */
final class BulkIssues {

  /** As many as Jira takes at once where nobody set another limit. */
  static final int LIMIT = 1_000;

  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  private final Issues issues;
  private final Permissions permissions;
  private final Transitions transitions;

  BulkIssues(Issues issues, Permissions permissions, Transitions transitions) {
    this.issues = issues;
    this.permissions = permissions;
    this.transitions = transitions;
  }

  /** Those chosen that the visitor may see: of boxes, or of the list an earlier step kept. */
  List<SandboxIssue> chosen(Visit visit) {
    var ids = new LinkedHashSet<Long>();
    Stream.concat(visit.params("issue").stream(), Arrays.stream(visit.param("issues").split(",")))
        .filter(text -> text.matches("\\d{1,18}"))
        .limit(LIMIT)
        .forEach(text -> ids.add(Long.valueOf(text)));
    var seen =
        issues.withIds(ids).stream()
            .filter(issue -> permissions.hasPermission(BROWSE_PROJECTS, issue, visit.signedIn()))
            .toList();
    if (seen.isEmpty()) {
      throw PageFault.badRequest(
          "No issue was chosen. Go back and tick those that are to be changed.");
    }
    return seen;
  }

  /** The ways there are, in the order of workflows; one that several issues can go is one. */
  List<BulkWay> ways(SandboxUser user, List<SandboxIssue> chosen) {
    Map<String, List<SandboxIssue>> takers = new LinkedHashMap<>();
    Map<String, BulkWay> ways = new LinkedHashMap<>();
    for (var issue : chosen) {
      var workflow = transitions.workflowOf(issue);
      for (var transition : transitions.available(user, issue)) {
        var way = new BulkWay(workflow, transition, List.of(issue));
        ways.putIfAbsent(way.key(), way);
        takers.computeIfAbsent(way.key(), key -> new ArrayList<>()).add(issue);
      }
    }
    return ways.values().stream()
        .map(way -> new BulkWay(way.workflow(), way.transition(), takers.get(way.key())))
        .toList();
  }

  /** The way that was chosen. */
  BulkWay way(Visit visit, List<SandboxIssue> chosen) {
    return ways(visit.signedIn(), chosen).stream()
        .filter(way -> way.key().equals(visit.param("way")))
        .findFirst()
        .orElseThrow(
            () ->
                PageFault.badRequest(
                    "No transition was chosen, or none of the issues can take it any more. Go back"
                        + " and choose one."));
  }

  /** The fields of the transition's screen that each of the issues offers. */
  List<String> fields(SandboxUser user, BulkWay way) {
    var common = new ArrayList<>(transitions.fields(user, way.issues().get(0), way.transition()));
    way.issues()
        .forEach(issue -> common.retainAll(transitions.fields(user, issue, way.transition())));
    return common;
  }

  /** What became of a bulk transition. */
  record Result(List<SandboxIssue> moved, List<SandboxIssue> stayed) {}

  /**
   * Takes each issue through the transition by itself, as if somebody had pressed its button: one
   * that is refused stays as it was and keeps none of the others.
   */
  Result move(SandboxUser user, BulkWay way, Map<String, String> values, String comment) {
    var moved = new ArrayList<SandboxIssue>();
    var stayed = new ArrayList<SandboxIssue>();
    for (var issue : way.issues()) {
      var happened = moves(user, issue, way.transition(), values, comment);
      (happened ? moved : stayed).add(issue);
    }
    return new Result(moved, stayed);
  }

  private boolean moves(
      SandboxUser user,
      SandboxIssue issue,
      Transition transition,
      Map<String, String> values,
      String comment) {
    var input = new IssueInput();
    values.forEach(input::set);
    try {
      return transitions
          .transition(user, issue.getId(), transition.id(), input, comment)
          .happened();
    } catch (RuntimeException e) {
      LOG.error("{} could not take transition {}; the others go on", issue, transition.id(), e);
      return false;
    }
  }
}
