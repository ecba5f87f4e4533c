package io.followthrough.sandbox.demo;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.util.ErrorCollection;
import io.followthrough.sandbox.constant.LinkTypes;
import io.followthrough.sandbox.issue.IssueInput;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.issue.Surroundings;
import io.followthrough.sandbox.project.SandboxProject;
import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.workflow.Tracker;

/**
 * Does in a tracker what people do there. What the tracker refuses of the demo data is a bug of
 * ours.
 */
final class Hands {

  static final int START_PROGRESS = 4;
  static final int RESOLVE = 5;

  private final Tracker tracker;
  private final Surroundings around;
  private final LinkTypes linkTypes;

  Hands(Tracker tracker, Surroundings around, LinkTypes linkTypes) {
    this.tracker = tracker;
    this.around = around;
    this.linkTypes = linkTypes;
  }

  IssueInput issue(SandboxProject project, String type, String summary) {
    var input = tracker.work().newIssueInputParameters();
    input.setApplyDefaultValuesWhenParameterNotProvided(true);
    return input
        .setProjectId(project.getId())
        .setIssueTypeId(around.types().withName(type).orElseThrow().getId())
        .setSummary(summary);
  }

  SandboxIssue created(SandboxUser user, IssueInput input) {
    var work = tracker.work();
    var looked = work.validateCreate(user, input);
    hold(looked.getErrorCollection());
    var done = work.create(user, looked);
    hold(done.getErrorCollection());
    MutableIssue issue = done.getIssue();
    return (SandboxIssue) issue;
  }

  SandboxIssue createdBelow(SandboxIssue parent, SandboxUser user, IssueInput input) {
    var work = tracker.work();
    var looked = work.validateSubTaskCreate(user, parent.getId(), input);
    hold(looked.getErrorCollection());
    var done = work.createSubTask(user, looked);
    hold(done.getErrorCollection());
    MutableIssue issue = done.getIssue();
    return (SandboxIssue) issue;
  }

  void moved(SandboxUser user, SandboxIssue issue, int action) {
    moved(user, issue, action, new IssueInput());
  }

  void moved(SandboxUser user, SandboxIssue issue, int action, IssueInput input) {
    hold(tracker.transitions().transition(user, issue.getId(), action, input, null).errors());
  }

  void said(SandboxUser user, SandboxIssue issue, String body) {
    hold(tracker.commentWork().create(user, issue.getId(), body).getErrorCollection());
  }

  void linked(SandboxUser user, SandboxIssue from, SandboxIssue to, String type) {
    try {
      tracker
          .links()
          .createIssueLink(
              from.getId(), to.getId(), linkTypes.withName(type).orElseThrow().id(), null, user);
    } catch (CreateException e) {
      throw new IllegalStateException("The demo data was refused: " + e.getMessage(), e);
    }
  }

  String priority(String name) {
    return around.priorities().withName(name).orElseThrow().getId();
  }

  String resolution(String name) {
    return around.resolutions().withName(name).orElseThrow().getId();
  }

  private static void hold(ErrorCollection errors) {
    if (errors.hasAnyErrors()) {
      throw new IllegalStateException(
          "The demo data was refused: " + errors.getErrorMessages() + " " + errors.getErrors());
    }
  }
}
