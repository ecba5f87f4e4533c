package io.followthrough.sandbox.page.issue;

import static com.atlassian.jira.permission.ProjectPermissions.CREATE_ISSUES;

import io.followthrough.sandbox.constant.IssueTypes;
import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.page.form.ChoiceView;
import io.followthrough.sandbox.page.form.FieldView;
import io.followthrough.sandbox.page.form.FieldView.Kind;
import io.followthrough.sandbox.page.form.FieldView.Option;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.project.Projects;
import io.followthrough.sandbox.user.SandboxUser;
import java.util.List;
import java.util.Map;

/**
 * {@code /secure/CreateIssue!default.jspa}: asks where a new issue belongs and of what type it is,
 * {@code /secure/CreateSubTaskIssue!default.jspa} of what type a sub-task is.
 */
public final class ChoosePage implements Page {

  private final Projects projects;
  private final IssueTypes types;
  private final Permissions permissions;
  private final SeenIssues issues;

  public ChoosePage(
      Projects projects, IssueTypes types, Permissions permissions, SeenIssues issues) {
    this.projects = projects;
    this.types = types;
    this.permissions = permissions;
    this.issues = issues;
  }

  @Override
  public Answer answer(Visit visit) {
    var user = visit.signedIn();
    return visit.has("parentIssueId") ? subTask(visit) : issue(visit, user);
  }

  private Answer issue(Visit visit, SandboxUser user) {
    var open =
        projects.all().stream()
            .filter(project -> permissions.hasPermission(CREATE_ISSUES, project, user))
            .map(project -> new Option(Long.toString(project.getId()), project.getName()))
            .toList();
    var choices =
        open.isEmpty()
            ? List.<FieldView>of()
            : List.of(
                FieldView.of("pid", "Project", Kind.SELECT, visit.param("pid"))
                    .among(open)
                    .mandatory(),
                type(visit, false));
    return shown(
        new ChoiceView(
            "Create issue", "/secure/CreateIssueDetails!init.jspa", Map.of(), choices, "/issues/"));
  }

  private Answer subTask(Visit visit) {
    var parent = issues.named(visit, "parentIssueId");
    return shown(
        new ChoiceView(
            "Create a sub-task of " + parent.getKey(),
            "/secure/CreateSubTaskIssueDetails!init.jspa",
            Map.of("parentIssueId", Long.toString(parent.getId())),
            List.of(type(visit, true)),
            "/browse/" + parent.getKey()));
  }

  private FieldView type(Visit visit, boolean subTasks) {
    var options =
        types.all().stream()
            .filter(type -> type.isSubTask() == subTasks)
            .map(type -> new Option(type.getId(), type.getName()))
            .toList();
    return FieldView.of("issuetype", "Issue type", Kind.SELECT, visit.param("issuetype"))
        .among(options)
        .mandatory();
  }

  private static Answer shown(ChoiceView view) {
    return Answer.show(view.title(), "issue/choose.vm", Map.of("view", view));
  }
}
