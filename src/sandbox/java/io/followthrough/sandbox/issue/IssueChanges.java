package io.followthrough.sandbox.issue;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.user.ApplicationUser;
import io.followthrough.sandbox.field.SandboxCustomField;
import io.followthrough.sandbox.history.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells two states of an issue apart in the words of Jira's change history. */
final class IssueChanges {

  private final Surroundings around;
  private final List<Change> changes = new ArrayList<>();

  private IssueChanges(Surroundings around) {
    this.around = around;
  }

  /** What is different afterwards, field by field. */
  static List<Change> between(SandboxIssue before, SandboxIssue after, Surroundings around) {
    var found = new IssueChanges(around);
    after.touched().forEach(field -> found.compare(field, before, after));
    return List.copyOf(found.changes);
  }

  private void compare(String field, SandboxIssue before, SandboxIssue after) {
    switch (field) {
      case Fields.SUMMARY -> text(field, before.getSummary(), after.getSummary());
      case Fields.DESCRIPTION -> text(field, before.getDescription(), after.getDescription());
      case Fields.STATUS -> constant(field, before.getStatus(), after.getStatus());
      case Fields.PRIORITY -> constant(field, before.getPriority(), after.getPriority());
      case Fields.RESOLUTION -> constant(field, before.getResolution(), after.getResolution());
      case Fields.ASSIGNEE ->
          user(
              field,
              before.getAssigneeId(),
              before.getAssignee(),
              after.getAssigneeId(),
              after.getAssignee());
      case Fields.REPORTER ->
          user(
              field,
              before.getReporterId(),
              before.getReporter(),
              after.getReporterId(),
              after.getReporter());
      case Fields.DUE_DATE -> day(field, before, after);
      default -> custom(field, before, after);
    }
  }

  private void text(String field, @Nullable String before, @Nullable String after) {
    if (!Objects.equals(before, after)) {
      changes.add(Change.ofField(field, null, before, null, after));
    }
  }

  private void constant(
      String field, @Nullable IssueConstant before, @Nullable IssueConstant after) {
    var from = before == null ? null : before.getId();
    var to = after == null ? null : after.getId();
    if (!Objects.equals(from, to)) {
      changes.add(
          Change.ofField(
              field,
              from,
              before == null ? null : before.getName(),
              to,
              after == null ? null : after.getName()));
    }
  }

  private void user(
      String field,
      @Nullable String from,
      @Nullable ApplicationUser before,
      @Nullable String to,
      @Nullable ApplicationUser after) {
    if (!Objects.equals(from, to)) {
      changes.add(Change.ofField(field, from, nameOf(before), to, nameOf(after)));
    }
  }

  private void day(String field, SandboxIssue before, SandboxIssue after) {
    if (!Objects.equals(before.due(), after.due())) {
      changes.add(
          Change.ofField(
              field,
              Objects.toString(before.due(), null),
              moment(before.due()),
              Objects.toString(after.due(), null),
              moment(after.due())));
    }
  }

  /** Jira's history shows a due day together with the time of day it begins at. */
  private static @Nullable String moment(@Nullable LocalDate day) {
    return day == null ? null : day + " 00:00:00.0";
  }

  private void custom(String fieldId, SandboxIssue before, SandboxIssue after) {
    var field = around.fields().withId(fieldId).orElseThrow();
    var from = before.getCustomFieldValue(field);
    var to = after.getCustomFieldValue(field);
    if (!Objects.equals(from, to)) {
      changes.add(Change.ofCustomField(field.name(), shown(field, from), shown(field, to)));
    }
  }

  private @Nullable String shown(SandboxCustomField field, @Nullable Object value) {
    return value == null ? null : around.values().toText(field, value);
  }

  private static @Nullable String nameOf(@Nullable ApplicationUser user) {
    return user == null ? null : user.getDisplayName();
  }
}
