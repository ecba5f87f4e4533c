package io.followthrough.sandbox.issue;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.user.ApplicationUser;
import io.followthrough.sandbox.constant.SandboxIssueType;
import io.followthrough.sandbox.field.Screens;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.project.SandboxProject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which fields somebody may fill in when creating or editing an issue, in the screen's order. */
public final class IssueScreens {

  private final Surroundings around;
  private final Screens screens;
  private final IssueForm form;

  public IssueScreens(Surroundings around, Permissions permissions, Screens screens) {
    this.around = around;
    this.screens = screens;
    this.form = new IssueForm(around, permissions);
  }

  /** The fields of a new issue, beside its project and type. */
  public List<String> toCreate(
      @Nullable ApplicationUser user, SandboxProject project, SandboxIssueType type) {
    var draft = new SandboxIssue(around);
    draft.become(project.id(), type.id());
    return offered(user, draft);
  }

  /** The fields of an issue that is there; whether it may be edited now is another question. */
  public List<String> toEdit(@Nullable ApplicationUser user, SandboxIssue issue) {
    return offered(user, issue);
  }

  private List<String> offered(@Nullable ApplicationUser user, SandboxIssue issue) {
    var typeId = Long.parseLong(issue.getIssueTypeId());
    var scope = new Scope(user, field -> true);
    return screens.fieldsFor(FieldScreen.DEFAULT_SCREEN_ID, typeId).stream()
        .filter(field -> form.offers(field, issue, scope))
        .toList();
  }
}
