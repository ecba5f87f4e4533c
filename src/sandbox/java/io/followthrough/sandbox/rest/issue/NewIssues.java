package io.followthrough.sandbox.rest.issue;

import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.CREATE_ISSUES;

import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.sandbox.issue.Fields;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.project.SandboxProject;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Refusal;
import io.followthrough.sandbox.rest.answer.Shapes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes issues of JSON, and sub-tasks where the fields name a parent. */
final class NewIssues {

  private final Desk desk;
  private final SeenIssues seen;
  private final Shapes shapes;

  NewIssues(Desk desk, Shapes shapes) {
    this.desk = desk;
    this.seen = new SeenIssues(desk);
    this.shapes = shapes;
  }

  /**
   * Makes one issue, whole or not at all, and answers how to find it.
   *
   * @throws Refusal with every reason why not
   */
  Map<String, Object> make(JsonNode json) {
    var body = Asked.body(json);
    if (body.has("transition")) {
      throw Refusal.notInSandbox("'transition' in the body of an issue");
    }
    var asked = Asked.of(desk, body);
    asked.input().setApplyDefaultValuesWhenParameterNotProvided(true);
    var issue = desk.store().attempt(() -> created(asked));
    var answer = new LinkedHashMap<String, Object>();
    answer.put("id", Long.toString(Objects.requireNonNull(issue.getId())));
    answer.put("key", Objects.requireNonNull(issue.getKey()));
    answer.put("self", shapes.self("issue/" + issue.getId()));
    return answer;
  }

  private SandboxIssue created(Asked asked) {
    var issue = asked.parent() == null ? single(asked) : subTask(asked, asked.parent());
    asked.finish(desk, issue);
    return issue;
  }

  private SandboxIssue single(Asked asked) {
    var work = desk.tracker().work();
    return IssueResource.done(
        work.create(desk.user(), valid(work.validateCreate(desk.user(), asked.input()), asked)));
  }

  private SandboxIssue subTask(Asked asked, String parentKey) {
    var parent =
        seen.find(parentKey)
            .orElseThrow(
                () -> Refusal.badField(Fields.PARENT, "Could not find issue by id or key."));
    var work = desk.tracker().work();
    var validation = work.validateSubTaskCreate(desk.user(), parent.getId(), asked.input());
    return IssueResource.done(work.createSubTask(desk.user(), valid(validation, asked)));
  }

  private CreateValidationResult valid(CreateValidationResult validation, Asked asked) {
    if (validation.isValid()) {
      return validation;
    }
    throw new Refusal(statusOf(asked.project()), validation.getErrorCollection());
  }

  /** A project that may not be seen is as good as none: its permissions are not told of. */
  private int statusOf(@Nullable SandboxProject project) {
    var user = desk.user();
    var permissions = desk.permissions();
    var allowed = project != null && permissions.hasPermission(CREATE_ISSUES, project, user);
    if (user == null) {
      return allowed ? 400 : 401;
    }
    var browsed = project != null && permissions.hasPermission(BROWSE_PROJECTS, project, user);
    return browsed && !allowed ? 403 : 400;
  }
}
