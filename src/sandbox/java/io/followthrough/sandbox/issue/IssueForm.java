package io.followthrough.sandbox.issue;

import static com.atlassian.jira.permission.ProjectPermissions.ASSIGNABLE_USER;
import static com.atlassian.jira.permission.ProjectPermissions.ASSIGN_ISSUES;
import static io.followthrough.sandbox.issue.IssuePermissions.MODIFY_REPORTER;
import static io.followthrough.sandbox.issue.IssuePermissions.SCHEDULE_ISSUES;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import io.followthrough.sandbox.field.InvalidFieldValue;
import io.followthrough.sandbox.field.TextRule;
import io.followthrough.sandbox.issue.IssueInput.Given;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.store.Texts;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts what was given into an issue, field by field, and says what cannot be put. */
public final class IssueForm {

  private static final int LONGEST_SUMMARY = 255;

  /** What an issue is rather than what it says: whoever creates it has looked at these. */
  private static final Set<String> STRUCTURE =
      Set.of(Fields.PROJECT, Fields.ISSUE_TYPE, Fields.PARENT);

  private static final Set<String> PLAIN =
      Set.of(Fields.SUMMARY, Fields.DESCRIPTION, Fields.PRIORITY, Fields.RESOLUTION);

  private final Surroundings around;
  private final Permissions permissions;

  public IssueForm(Surroundings around, Permissions permissions) {
    this.around = around;
    this.permissions = permissions;
  }

  /** Whether somebody may set a field of an issue on such a screen. */
  public boolean offers(String field, SandboxIssue issue, Scope scope) {
    return scope.shows().test(field) && isMeantFor(field, issue, scope.user());
  }

  /** Puts in what can be put, and says of the rest why not. */
  public void fill(SandboxIssue issue, IssueInput input, Scope scope, ErrorCollection errors) {
    input.given().forEach((field, given) -> put(field, given, issue, input, scope, errors));
  }

  private void put(
      String field,
      Given given,
      SandboxIssue issue,
      IssueInput input,
      Scope scope,
      ErrorCollection errors) {
    if (STRUCTURE.contains(field)) {
      return;
    }
    var onScreen = input.skipsScreenCheck() || scope.shows().test(field);
    if (!onScreen || !isMeantFor(field, issue, scope.user())) {
      errors.addError(
          field,
          "Field '" + field + "' cannot be set. It is not on the appropriate screen, or unknown.");
      return;
    }
    if (!given.texts().stream().allMatch(Texts::isStorable)) {
      errors.addError(
          field, "The entered text holds a character that cannot be stored, such as NUL.");
      return;
    }
    set(field, given, issue, scope, errors);
  }

  /** Jira hides from a user the fields that he may not change, and the contexts' other fields. */
  private boolean isMeantFor(String field, SandboxIssue issue, @Nullable ApplicationUser user) {
    if (Fields.isCustom(field)) {
      var typeId = Long.parseLong(issue.getIssueTypeId());
      return around.fields().withId(field).filter(found -> found.appliesTo(typeId)).isPresent();
    }
    return switch (field) {
      case Fields.ASSIGNEE -> may(ASSIGN_ISSUES, issue, user);
      case Fields.REPORTER -> issue.getId() == null || may(MODIFY_REPORTER, issue, user);
      case Fields.DUE_DATE -> may(SCHEDULE_ISSUES, issue, user);
      default -> PLAIN.contains(field);
    };
  }

  private void set(
      String field, Given given, SandboxIssue issue, Scope scope, ErrorCollection errors) {
    switch (field) {
      case Fields.SUMMARY -> setSummary(issue, given.text(), errors);
      case Fields.DESCRIPTION -> setDescription(issue, given.text(), errors);
      case Fields.PRIORITY -> setPriority(issue, given.text().strip(), errors);
      case Fields.RESOLUTION -> setResolution(issue, given.text().strip(), errors);
      case Fields.ASSIGNEE -> setAssignee(issue, given.text().strip(), errors);
      case Fields.REPORTER -> setReporter(issue, given.text().strip(), scope.user(), errors);
      case Fields.DUE_DATE -> setDue(issue, given, errors);
      default -> setCustom(field, issue, given, errors);
    }
  }

  private static void setSummary(SandboxIssue issue, String text, ErrorCollection errors) {
    var summary = text.strip();
    if (summary.isEmpty()) {
      errors.addError(Fields.SUMMARY, "You must specify a summary of the issue.");
    } else if (summary.length() > LONGEST_SUMMARY) {
      errors.addError(
          Fields.SUMMARY, "Summary must be less than " + LONGEST_SUMMARY + " characters.");
    } else if (summary.indexOf('\n') >= 0 || summary.indexOf('\r') >= 0) {
      errors.addError(
          Fields.SUMMARY, "The summary is invalid because it contains newline characters.");
    } else {
      issue.setSummary(summary);
    }
  }

  private static void setDescription(SandboxIssue issue, String text, ErrorCollection errors) {
    try {
      issue.setDescription(text.isEmpty() ? null : TextRule.checked(text));
    } catch (InvalidFieldValue e) {
      errors.addError(Fields.DESCRIPTION, e.getMessage());
    }
  }

  private void setPriority(SandboxIssue issue, String id, ErrorCollection errors) {
    if (id.isEmpty()) {
      issue.setPriorityId(null);
    } else if (around.priorities().withId(id).isEmpty()) {
      errors.addError(Fields.PRIORITY, "The priority selected is invalid.");
    } else {
      issue.setPriorityId(id);
    }
  }

  private void setResolution(SandboxIssue issue, String id, ErrorCollection errors) {
    if (id.isEmpty()) {
      issue.setResolutionId(null);
    } else if (around.resolutions().withId(id).isEmpty()) {
      errors.addError(Fields.RESOLUTION, "The resolution selected is invalid.");
    } else {
      issue.setResolutionId(id);
    }
  }

  /** Takes a user name; {@code -1} is Jira's "automatic", which leaves the issue to nobody here. */
  void setAssignee(SandboxIssue issue, String name, ErrorCollection errors) {
    if (name.isEmpty() || "-1".equals(name)) {
      issue.setAssigneeId(null);
      return;
    }
    var user = around.users().withName(name);
    if (user.isEmpty()) {
      errors.addError(Fields.ASSIGNEE, "User '" + name + "' does not exist.");
    } else if (!user.get().active() || !may(ASSIGNABLE_USER, issue, user.get())) {
      errors.addError(Fields.ASSIGNEE, "User '" + name + "' cannot be assigned issues.");
    } else {
      issue.setAssigneeId(user.get().key());
    }
  }

  /** Anybody may report in his own name; only some in another's. */
  private void setReporter(
      SandboxIssue issue, String name, @Nullable ApplicationUser author, ErrorCollection errors) {
    if (name.isEmpty()) {
      errors.addError(Fields.REPORTER, "Reporter is required.");
      return;
    }
    var user = around.users().withName(name);
    if (user.isEmpty()) {
      errors.addError(Fields.REPORTER, "The reporter specified is not a user.");
    } else if (!user.get().equals(author) && !may(MODIFY_REPORTER, issue, author)) {
      errors.addError(
          Fields.REPORTER,
          "Field 'reporter' cannot be set. It is not on the appropriate screen, or unknown.");
    } else {
      issue.setReporterId(user.get().key());
    }
  }

  private void setDue(SandboxIssue issue, Given given, ErrorCollection errors) {
    try {
      issue.setDue(given.text().isBlank() ? null : around.dates().formDate(given.text()));
    } catch (InvalidFieldValue e) {
      errors.addError(Fields.DUE_DATE, e.getMessage());
    }
  }

  private void setCustom(String fieldId, SandboxIssue issue, Given given, ErrorCollection errors) {
    var field = around.fields().withId(fieldId).orElseThrow();
    try {
      var value =
          given.value() == null ? around.values().fromForm(field, given.text()) : given.value();
      issue.setCustomFieldValue(field, value);
    } catch (InvalidFieldValue e) {
      errors.addError(fieldId, e.getMessage());
    }
  }

  private boolean may(
      ProjectPermissionKey permission, SandboxIssue issue, @Nullable ApplicationUser user) {
    return issue.getId() == null
        ? permissions.hasPermission(permission, issue.getProjectObject(), user)
        : permissions.hasPermission(permission, issue, user);
  }
}
