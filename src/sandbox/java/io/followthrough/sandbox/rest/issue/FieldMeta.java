package io.followthrough.sandbox.rest.issue;

import static com.atlassian.jira.permission.ProjectPermissions.LINK_ISSUES;
import static io.followthrough.sandbox.issue.IssuePermissions.ADD_COMMENTS;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import io.followthrough.sandbox.constant.SandboxIssueType;
import io.followthrough.sandbox.field.SandboxCustomField;
import io.followthrough.sandbox.issue.Fields;
import io.followthrough.sandbox.issue.IssueScreens;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.project.SandboxProject;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Shapes;
import io.followthrough.sandbox.workflow.Transition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says which fields whoever asks may set, and what they take. */
final class FieldMeta {

  private static final Set<String> REQUIRED =
      Set.of(
          Fields.PROJECT,
          Fields.ISSUE_TYPE,
          Fields.PARENT,
          Fields.SUMMARY,
          Fields.REPORTER,
          Fields.RESOLUTION);

  private final Desk desk;
  private final Shapes shapes;
  private final IssueFields fields;
  private final IssueScreens screens;

  FieldMeta(Desk desk, Shapes shapes) {
    this.desk = desk;
    this.shapes = shapes;
    this.fields = new IssueFields(desk.around().fields());
    this.screens = new IssueScreens(desk.around(), desk.permissions(), desk.screens());
  }

  /** The fields of a new issue, by id. */
  Map<String, Object> toCreate(SandboxProject project, SandboxIssueType type) {
    var all = new LinkedHashMap<String, Object>();
    all.put(Fields.PROJECT, one(Fields.PROJECT, List.of(shapes.project(project))));
    all.put(Fields.ISSUE_TYPE, one(Fields.ISSUE_TYPE, List.of(shapes.issueType(type))));
    if (type.subTask()) {
      all.put(Fields.PARENT, one(Fields.PARENT, List.of()));
    }
    for (var id : screens.toCreate(desk.user(), project, type)) {
      var meta = settable(id, "project=" + project.key());
      withDefault(id, meta);
      all.put(id, meta);
    }
    return all;
  }

  /** The fields of an issue, by id; none where whoever asks may not edit it now. */
  Map<String, Object> toEdit(SandboxIssue issue) {
    var all = new LinkedHashMap<String, Object>();
    if (!desk.tracker().work().isEditable(issue, desk.user())) {
      return all;
    }
    screens
        .toEdit(desk.user(), issue)
        .forEach(id -> all.put(id, settable(id, "issueKey=" + issue.getKey())));
    beside(all, ADD_COMMENTS, issue, Fields.COMMENT, UpdateVerbs.OF_COMMENTS);
    beside(all, LINK_ISSUES, issue, Fields.LINKS, UpdateVerbs.OF_LINKS);
    return all;
  }

  /** The fields of a transition's screen, by id. */
  Map<String, Object> onTransition(Transition way, SandboxIssue issue) {
    var all = new LinkedHashMap<String, Object>();
    desk.tracker()
        .transitions()
        .fields(desk.user(), issue, way)
        .forEach(id -> all.put(id, settable(id, "issueKey=" + issue.getKey())));
    return all;
  }

  private void beside(
      Map<String, Object> all,
      ProjectPermissionKey permission,
      SandboxIssue issue,
      String id,
      List<String> verbs) {
    if (desk.permissions().hasPermission(permission, issue, desk.user())) {
      var meta = one(id, List.of());
      meta.put("operations", verbs);
      all.put(id, meta);
    }
  }

  private Map<String, Object> settable(String id, String context) {
    var meta = one(id, allowed(id));
    if (id.equals(Fields.ASSIGNEE)) {
      meta.put("autoCompleteUrl", shapes.self("user/assignable/search?" + context + "&username="));
    } else if (id.equals(Fields.REPORTER)) {
      meta.put("autoCompleteUrl", shapes.self("user/search?username="));
    }
    return meta;
  }

  private Map<String, Object> one(String id, List<?> allowed) {
    var field = fields.withId(id).orElseThrow();
    var meta = new LinkedHashMap<String, Object>();
    meta.put("required", REQUIRED.contains(id));
    meta.put("schema", field.schema());
    meta.put("name", field.name());
    meta.put("fieldId", id);
    meta.put("hasDefaultValue", false);
    meta.put("operations", List.of("set"));
    if (!allowed.isEmpty()) {
      meta.put("allowedValues", allowed);
    }
    return meta;
  }

  private void withDefault(String id, Map<String, Object> meta) {
    if (id.equals(Fields.REPORTER)) {
      meta.put("hasDefaultValue", desk.user() != null);
    } else if (id.equals(Fields.PRIORITY)) {
      desk.tracker()
          .work()
          .usualPriority()
          .ifPresent(
              usual -> {
                meta.put("hasDefaultValue", true);
                meta.put("defaultValue", shapes.priority(usual));
              });
    }
  }

  private List<?> allowed(String id) {
    return switch (id) {
      case Fields.PRIORITY ->
          desk.around().priorities().all().stream().map(shapes::priority).toList();
      case Fields.RESOLUTION ->
          desk.around().resolutions().all().stream().map(shapes::resolution).toList();
      default -> desk.around().fields().withId(id).map(this::options).orElse(List.of());
    };
  }

  private List<?> options(SandboxCustomField field) {
    var values = desk.around().values();
    return field.options().stream().map(option -> values.toJson(field, option)).toList();
  }
}
