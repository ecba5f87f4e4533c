package io.followthrough.sandbox.page.navigator;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.user.ApplicationUser;
import io.followthrough.sandbox.field.FieldKind;
import io.followthrough.sandbox.field.SandboxCustomField;
import io.followthrough.sandbox.issue.Fields;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.issue.Surroundings;
import io.followthrough.sandbox.page.Clockwork;
import io.followthrough.sandbox.page.StatusView;
import io.followthrough.sandbox.search.Jql.Direction;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every column there is: Jira's own fields, and the custom fields in the order of their names. */
final class ColumnCatalog {

  private final Surroundings around;
  private final Clockwork clockwork;
  private final List<Column> ofJira;

  ColumnCatalog(Surroundings around) {
    this.around = around;
    this.clockwork = new Clockwork(around.dates());
    this.ofJira =
        List.of(
            up(
                "key",
                "Key",
                issue -> Cell.key(String.valueOf(issue.getKey())),
                "issuekey",
                "issue",
                "id"),
            up(Fields.SUMMARY, "Summary", issue -> Cell.summary(issue.getSummary())),
            up("issuetype", "Type", issue -> Cell.text(issue.getIssueType().getName()), "type"),
            up("project", "Project", issue -> Cell.text(issue.getProjectObject().getName())),
            up(Fields.STATUS, "Status", ColumnCatalog::status),
            down(Fields.PRIORITY, "Priority", issue -> Cell.text(name(issue.getPriority()))),
            up(Fields.RESOLUTION, "Resolution", ColumnCatalog::resolution),
            up(Fields.ASSIGNEE, "Assignee", ColumnCatalog::assignee),
            up(Fields.REPORTER, "Reporter", issue -> Cell.text(name(issue.getReporter()))),
            up("creator", "Creator", issue -> Cell.text(name(issue.getCreator()))),
            up(Fields.DUE_DATE, "Due", issue -> Cell.whole(clockwork.day(issue.due())), "due"),
            down("created", "Created", issue -> moment(issue.getCreated()), "createdDate"),
            down("updated", "Updated", issue -> moment(issue.getUpdated()), "updatedDate"),
            down(
                "resolved",
                "Resolved",
                issue -> moment(issue.getResolutionDate()),
                "resolutiondate"));
  }

  List<Column> all() {
    return Stream.concat(ofJira.stream(), custom()).toList();
  }

  private Stream<Column> custom() {
    return around.fields().all().stream()
        .filter(field -> field.kind() != FieldKind.TEXT_AREA)
        .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
        .map(this::custom);
  }

  /** By its number, since several fields may have one name. */
  private Column custom(SandboxCustomField field) {
    return new Column(
        field.getId(),
        field.name(),
        List.of("cf[" + field.id() + "]", field.name()),
        Direction.ASC,
        issue -> Cell.text(around.values().toText(field, issue.getCustomFieldValue(field))));
  }

  private static Column up(
      String id, String label, Function<SandboxIssue, Cell> cell, String... otherNames) {
    return new Column(id, label, names(id, otherNames), Direction.ASC, cell);
  }

  private static Column down(
      String id, String label, Function<SandboxIssue, Cell> cell, String... otherNames) {
    return new Column(id, label, names(id, otherNames), Direction.DESC, cell);
  }

  private static List<String> names(String id, String... others) {
    return Stream.concat(Stream.of(id), Stream.of(others)).toList();
  }

  private Cell moment(java.util.@Nullable Date date) {
    return Cell.moment(clockwork.moment(date));
  }

  private static Cell status(SandboxIssue issue) {
    return Cell.status(StatusView.of(Objects.requireNonNull(issue.getStatus())));
  }

  private static Cell resolution(SandboxIssue issue) {
    var name = name(issue.getResolution());
    return Cell.text(name.isEmpty() ? "Unresolved" : name);
  }

  private static Cell assignee(SandboxIssue issue) {
    var name = name(issue.getAssignee());
    return Cell.text(name.isEmpty() ? "Unassigned" : name);
  }

  private static String name(@Nullable IssueConstant constant) {
    return constant == null ? "" : constant.getName();
  }

  private static String name(@Nullable ApplicationUser user) {
    return user == null ? "" : user.getDisplayName();
  }
}
