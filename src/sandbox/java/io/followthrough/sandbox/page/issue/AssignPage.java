package io.followthrough.sandbox.page.issue;

import static com.atlassian.jira.permission.ProjectPermissions.ASSIGN_ISSUES;

import io.followthrough.sandbox.issue.Fields;
import io.followthrough.sandbox.issue.IssueWork;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.PageFault;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.page.form.FieldForms;
import io.followthrough.sandbox.page.issue.FormPages.Form;
import io.followthrough.sandbox.project.Permissions;
import java.util.List;
import java.util.Map;

/** {@code /secure/AssignIssue!default.jspa}: gives an issue to somebody. */
public final class AssignPage implements Page {

  private final SeenIssues issues;
  private final IssueWork work;
  private final Permissions permissions;
  private final FieldForms forms;
  private final FormPages pages;

  public AssignPage(
      SeenIssues issues,
      IssueWork work,
      Permissions permissions,
      FieldForms forms,
      FormPages pages) {
    this.issues = issues;
    this.work = work;
    this.permissions = permissions;
    this.forms = forms;
    this.pages = pages;
  }

  @Override
  public Answer answer(Visit visit) {
    var user = visit.signedIn();
    var issue = issues.named(visit, "id");
    if (!permissions.hasPermission(ASSIGN_ISSUES, issue, user)) {
      throw PageFault.forbidden(
          "You lack the permission to assign %s. Ask the project's lead for it."
              .formatted(issue.getKey()));
    }
    var fields = List.of(forms.assignee(user, issue));
    if (!visit.isPost()) {
      return pages.first(form(issue), fields, visit);
    }
    var done = work.assign(user, issue.getId(), visit.param(Fields.ASSIGNEE));
    return done.isValid()
        ? Answer.to("/browse/" + issue.getKey())
        : pages.again(form(issue), fields, visit, done.getErrorCollection());
  }

  private static Form form(SandboxIssue issue) {
    return new Form(
        "Assign " + issue.getKey(),
        "assign",
        "/secure/AssignIssue.jspa",
        Map.of("id", Long.toString(issue.getId())),
        "Assign",
        "/browse/" + issue.getKey(),
        issue.getKey() + " was not assigned.");
  }
}
