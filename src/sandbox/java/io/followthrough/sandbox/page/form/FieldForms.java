package io.followthrough.sandbox.page.form;

import static com.atlassian.jira.permission.ProjectPermissions.ASSIGNABLE_USER;
import static com.atlassian.jira.permission.ProjectPermissions.ASSIGN_ISSUES;
import static io.followthrough.sandbox.issue.IssuePermissions.MODIFY_REPORTER;
import static io.followthrough.sandbox.issue.IssuePermissions.SCHEDULE_ISSUES;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import io.followthrough.sandbox.constant.SandboxIssueType;
import io.followthrough.sandbox.field.FieldKind;
import io.followthrough.sandbox.field.SandboxCustomField;
import io.followthrough.sandbox.field.Screens;
import io.followthrough.sandbox.issue.Fields;
import io.followthrough.sandbox.issue.IssueInput;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.issue.Surroundings;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.page.form.FieldView.Kind;
import io.followthrough.sandbox.page.form.FieldView.Option;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.project.SandboxProject;
import io.followthrough.sandbox.user.SandboxUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes forms of screens: the fields a visitor may fill in, with the values they have. */
public final class FieldForms {

  /** Proposals under a user's field; whoever is not among them can still be typed. */
  private static final int PROPOSALS = 200;

  private static final Option NO_CHOICE = new Option("-1", "None");

  private final Surroundings around;
  private final Screens screens;
  private final Permissions permissions;

  public FieldForms(Surroundings around, Screens screens, Permissions permissions) {
    this.around = around;
    this.screens = screens;
    this.permissions = permissions;
  }

  /**
   * What a form is about.
   *
   * @param issue null while it is being created
   */
  private record Subject(
      SandboxUser visitor, SandboxProject project, long typeId, @Nullable SandboxIssue issue) {}

  /** The fields to fill in for a new issue. */
  public List<FieldView> toCreate(
      SandboxUser visitor, SandboxProject project, SandboxIssueType type) {
    return onDefaultScreen(new Subject(visitor, project, type.id(), null));
  }

  /** The fields that may be changed. */
  public List<FieldView> toEdit(SandboxUser visitor, SandboxIssue issue) {
    return onDefaultScreen(subject(visitor, issue));
  }

  /**
   * Fields of an issue by their ids, in their order; those the visitor may not set are left out.
   */
  public List<FieldView> of(List<String> fieldIds, SandboxUser visitor, SandboxIssue issue) {
    var subject = subject(visitor, issue);
    return fieldIds.stream().flatMap(id -> field(id, subject).stream()).toList();
  }

  /** The field to give an issue to somebody. */
  public FieldView assignee(SandboxUser visitor, SandboxIssue issue) {
    return assignee(subject(visitor, issue));
  }

  /** The fields with what somebody typed, and with what is wrong about it. */
  public static List<FieldView> typed(List<FieldView> fields, Visit visit, Refusal refusal) {
    return fields.stream()
        .map(
            field ->
                field.typed(
                    visit.has(field.id()) ? visit.param(field.id()) : field.value(),
                    refusal.ofFields().get(field.id())))
        .toList();
  }

  /** What somebody typed, for the tracker; a field that was not sent is left out. */
  public static IssueInput input(List<FieldView> fields, Visit visit, IssueInput into) {
    fields.stream()
        .map(FieldView::id)
        .filter(visit::has)
        .forEach(field -> into.set(field, visit.param(field)));
    return into;
  }

  private static Subject subject(SandboxUser visitor, SandboxIssue issue) {
    return new Subject(
        visitor, issue.getProjectObject(), Long.parseLong(issue.getIssueTypeId()), issue);
  }

  /** An issue is resolved by a transition only, so the field is on transitions' screens alone. */
  private List<FieldView> onDefaultScreen(Subject subject) {
    return screens.fieldsFor(FieldScreen.DEFAULT_SCREEN_ID, subject.typeId()).stream()
        .filter(id -> !id.equals(Fields.RESOLUTION))
        .flatMap(id -> field(id, subject).stream())
        .toList();
  }

  private Optional<FieldView> field(String id, Subject subject) {
    var issue = subject.issue();
    return switch (id) {
      case Fields.SUMMARY ->
          Optional.of(
              FieldView.of(id, "Summary", Kind.TEXT, issue == null ? "" : issue.getSummary())
                  .mandatory());
      case Fields.DESCRIPTION -> Optional.of(description(issue));
      case Fields.PRIORITY -> Optional.of(priority(issue));
      case Fields.RESOLUTION -> Optional.of(resolution(issue));
      case Fields.DUE_DATE ->
          may(SCHEDULE_ISSUES, subject)
              ? Optional.of(FieldView.of(id, "Due date", Kind.DATE, due(issue)))
              : Optional.empty();
      case Fields.ASSIGNEE ->
          may(ASSIGN_ISSUES, subject) ? Optional.of(assignee(subject)) : Optional.empty();
      case Fields.REPORTER ->
          may(MODIFY_REPORTER, subject) ? Optional.of(reporter(subject)) : Optional.empty();
      default -> around.fields().withId(id).map(field -> custom(field, issue));
    };
  }

  private static FieldView description(@Nullable SandboxIssue issue) {
    var text = issue == null || issue.getDescription() == null ? "" : issue.getDescription();
    return FieldView.of(Fields.DESCRIPTION, "Description", Kind.TEXTAREA, text)
        .helped("Jira's wiki markup works here: *bold*, _italic_, h3. Heading, * list.");
  }

  private FieldView priority(@Nullable SandboxIssue issue) {
    var options = around.priorities().all().stream().map(FieldForms::option).toList();
    var value =
        issue == null
            ? around.priorities().standard().map(IssueConstant::getId).orElse("")
            : Optional.ofNullable(issue.getPriorityId()).orElse("");
    return FieldView.of(Fields.PRIORITY, "Priority", Kind.SELECT, value).among(options);
  }

  private FieldView resolution(@Nullable SandboxIssue issue) {
    var options = around.resolutions().all().stream().map(FieldForms::option).toList();
    var value = issue == null ? null : issue.getResolutionId();
    return FieldView.of(
            Fields.RESOLUTION,
            "Resolution",
            Kind.SELECT,
            value == null ? options.stream().map(Option::value).findFirst().orElse("") : value)
        .among(options)
        .mandatory();
  }

  private static String due(@Nullable SandboxIssue issue) {
    var due = issue == null ? null : issue.due();
    return due == null ? "" : due.toString();
  }

  private FieldView assignee(Subject subject) {
    var assignee = subject.issue() == null ? null : subject.issue().getAssignee();
    return FieldView.of(Fields.ASSIGNEE, "Assignee", Kind.USER, name(assignee))
        .among(assignable(subject))
        .helped("A username. Left empty, the issue is nobody's.");
  }

  private FieldView reporter(Subject subject) {
    var reporter = subject.issue() == null ? subject.visitor() : subject.issue().getReporter();
    return FieldView.of(Fields.REPORTER, "Reporter", Kind.USER, name(reporter))
        .among(proposals(around.users().all()))
        .mandatory();
  }

  private FieldView custom(SandboxCustomField field, @Nullable SandboxIssue issue) {
    var value = issue == null ? null : issue.getCustomFieldValue(field);
    var view =
        FieldView.of(
                field.getId(),
                field.name(),
                kind(field.kind()),
                around.values().toForm(field, value))
            .helped(field.description().isBlank() ? null : field.description());
    return switch (field.kind()) {
      case SELECT -> view.among(options(field));
      case USER -> view.among(proposals(around.users().all()));
      case TEXT_AREA, TEXT, DATE, DATE_TIME, NUMBER -> view;
    };
  }

  private static Kind kind(FieldKind kind) {
    return switch (kind) {
      case TEXT_AREA -> Kind.TEXTAREA;
      case TEXT -> Kind.TEXT;
      case SELECT -> Kind.SELECT;
      case USER -> Kind.USER;
      case DATE -> Kind.DATE;
      case DATE_TIME -> Kind.DATETIME;
      case NUMBER -> Kind.NUMBER;
    };
  }

  private static List<Option> options(SandboxCustomField field) {
    var options = new ArrayList<Option>();
    options.add(NO_CHOICE);
    field
        .options()
        .forEach(option -> options.add(new Option(Long.toString(option.id()), option.value())));
    return options;
  }

  private List<Option> assignable(Subject subject) {
    return proposals(
        around.users().all().stream()
            .filter(user -> permissions.hasPermission(ASSIGNABLE_USER, subject.project(), user))
            .toList());
  }

  private static List<Option> proposals(List<SandboxUser> users) {
    return users.stream()
        .filter(SandboxUser::active)
        .limit(PROPOSALS)
        .map(user -> new Option(user.name(), user.displayName()))
        .toList();
  }

  private boolean may(ProjectPermissionKey permission, Subject subject) {
    return subject.issue() == null
        ? permissions.hasPermission(permission, subject.project(), subject.visitor())
        : permissions.hasPermission(permission, subject.issue(), subject.visitor());
  }

  private static Option option(IssueConstant constant) {
    return new Option(constant.getId(), constant.getName());
  }

  private static String name(@Nullable ApplicationUser user) {
    return user == null ? "" : user.getName();
  }
}
