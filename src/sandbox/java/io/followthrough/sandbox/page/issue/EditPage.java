package io.followthrough.sandbox.page.issue;

import io.followthrough.sandbox.issue.IssueWork;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.PageFault;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.page.form.FieldForms;
import io.followthrough.sandbox.page.issue.FormPages.Form;
import java.util.Map;

/** {@code /secure/EditIssue!default.jspa} shows the fields of an issue, its form stores them. */
public final class EditPage implements Page {

  private final SeenIssues issues;
  private final IssueWork work;
  private final FieldForms forms;
  private final FormPages pages;

  public EditPage(SeenIssues issues, IssueWork work, FieldForms forms, FormPages pages) {
    this.issues = issues;
    this.work = work;
    this.forms = forms;
    this.pages = pages;
  }

  @Override
  public Answer answer(Visit visit) {
    var user = visit.signedIn();
    var issue = issues.named(visit, "id");
    if (!work.isEditable(issue, user)) {
      throw PageFault.forbidden(
          "You cannot edit %s: you lack the permission, or its status does not allow it."
              .formatted(issue.getKey()));
    }
    var fields = forms.toEdit(user, issue);
    if (!visit.isPost()) {
      return pages.first(form(issue), fields, visit);
    }
    var input = FieldForms.input(fields, visit, work.newIssueInputParameters());
    var looked = work.validateUpdate(user, issue.getId(), input);
    if (!looked.isValid()) {
      return pages.again(form(issue), fields, visit, looked.getErrorCollection());
    }
    var done = work.update(user, looked);
    return done.isValid()
        ? Answer.to("/browse/" + issue.getKey())
        : pages.again(form(issue), fields, visit, done.getErrorCollection());
  }

  private static Form form(SandboxIssue issue) {
    return new Form(
        "Edit " + issue.getKey(),
        "issue-edit",
        "/secure/EditIssue.jspa",
        Map.of("id", Long.toString(issue.getId())),
        "Save",
        "/browse/" + issue.getKey(),
        issue.getKey() + " was not changed.");
  }
}
