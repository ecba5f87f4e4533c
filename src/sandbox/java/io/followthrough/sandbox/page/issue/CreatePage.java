package io.followthrough.sandbox.page.issue;

import static com.atlassian.jira.permission.ProjectPermissions.CREATE_ISSUES;

import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import io.followthrough.sandbox.constant.SandboxIssueType;
import io.followthrough.sandbox.issue.IssueInput;
import io.followthrough.sandbox.issue.IssueWork;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.issue.Surroundings;
import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.PageFault;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.page.form.FieldForms;
import io.followthrough.sandbox.page.issue.FormPages.Form;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.project.SandboxProject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code /secure/CreateIssueDetails!init.jspa} shows the fields of a new issue, filled in with what
 * the address brings along as Jira does; {@code /secure/CreateIssueDetails.jspa} creates it. The
 * same for sub-tasks at {@code CreateSubTaskIssueDetails}.
 */
public final class CreatePage implements Page {

  private final Surroundings around;
  private final Permissions permissions;
  private final SeenIssues issues;
  private final IssueWork work;
  private final FieldForms forms;
  private final FormPages pages;

  public CreatePage(
      Surroundings around,
      Permissions permissions,
      SeenIssues issues,
      IssueWork work,
      FieldForms forms,
      FormPages pages) {
    this.around = around;
    this.permissions = permissions;
    this.issues = issues;
    this.work = work;
    this.forms = forms;
    this.pages = pages;
  }

  /**
   * What is to be created.
   *
   * @param parent null where it is no sub-task
   */
  private record Plan(
      SandboxProject project, SandboxIssueType type, @Nullable SandboxIssue parent) {}

  @Override
  public Answer answer(Visit visit) {
    var user = visit.signedIn();
    var plan = plan(visit);
    var fields = forms.toCreate(user, plan.project(), plan.type());
    if (!visit.isPost()) {
      return pages.first(form(plan), fields, visit);
    }
    var input = FieldForms.input(fields, visit, work.newIssueInputParameters());
    input.setProjectId(plan.project().getId());
    input.setIssueTypeId(plan.type().getId());
    input.setApplyDefaultValuesWhenParameterNotProvided(true);
    var looked = looked(visit, plan, input);
    if (!looked.isValid()) {
      return pages.again(form(plan), fields, visit, looked.getErrorCollection());
    }
    var done = done(visit, plan, looked);
    return done.isValid()
        ? Answer.to("/browse/" + ((SandboxIssue) done.getIssue()).getKey())
        : pages.again(form(plan), fields, visit, done.getErrorCollection());
  }

  private CreateValidationResult looked(Visit visit, Plan plan, IssueInput input) {
    var parent = plan.parent();
    return parent == null
        ? work.validateCreate(visit.signedIn(), input)
        : work.validateSubTaskCreate(visit.signedIn(), parent.getId(), input);
  }

  private IssueResult done(Visit visit, Plan plan, CreateValidationResult looked) {
    return plan.parent() == null
        ? work.create(visit.signedIn(), looked)
        : work.createSubTask(visit.signedIn(), looked);
  }

  private Plan plan(Visit visit) {
    var parent = visit.has("parentIssueId") ? issues.named(visit, "parentIssueId") : null;
    var type =
        around
            .types()
            .withId(visit.needed("issuetype"))
            .orElseThrow(
                () -> PageFault.badRequest("There is no such issue type. Choose another one."));
    if (type.isSubTask() && parent == null) {
      throw PageFault.badRequest(
          "Issues of type %s belong to a parent. Open the parent and create a sub-task there."
              .formatted(type.getName()));
    }
    return new Plan(parent == null ? project(visit) : parent.getProjectObject(), type, parent);
  }

  private SandboxProject project(Visit visit) {
    return around
        .projects()
        .withId(visit.needed("pid"))
        .filter(found -> permissions.hasPermission(CREATE_ISSUES, found, visit.signedIn()))
        .orElseThrow(
            () ->
                PageFault.forbidden(
                    "You cannot create issues in this project, or it does not exist."
                        + " Choose another one."));
  }

  private static Form form(Plan plan) {
    var parent = plan.parent();
    var type = plan.type().getName();
    var project = plan.project().getName();
    return parent == null
        ? new Form(
            "Create %s in %s".formatted(type, project),
            "issue-create",
            "/secure/CreateIssueDetails.jspa",
            Map.of(
                "pid", Long.toString(plan.project().getId()),
                "issuetype", plan.type().getId()),
            "Create",
            "/projects/" + plan.project().getKey(),
            "The issue was not created.")
        : new Form(
            "Create %s of %s".formatted(type, parent.getKey()),
            "subtask-create",
            "/secure/CreateSubTaskIssueDetails.jspa",
            Map.of(
                "parentIssueId", Long.toString(parent.getId()),
                "issuetype", plan.type().getId()),
            "Create",
            "/browse/" + parent.getKey(),
            "The sub-task was not created.");
  }
}
