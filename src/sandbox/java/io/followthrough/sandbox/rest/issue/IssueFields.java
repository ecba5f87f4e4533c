package io.followthrough.sandbox.rest.issue;

import io.followthrough.sandbox.field.CustomFields;
import io.followthrough.sandbox.field.SandboxCustomField;
import io.followthrough.sandbox.field.SystemField;
import io.followthrough.sandbox.issue.Fields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every field an issue can have, Jira's own first. */
public final class IssueFields {

  /** Fields that no screen shows but every issue has. */
  private static final List<FieldInfo> UNSCREENED =
      List.of(
          unscreened(Fields.PROJECT, "Project", "project", "", "project"),
          unscreened(Fields.PARENT, "Parent", "issuelink", "", "parent"),
          unscreened(Fields.STATUS, "Status", "status", "", "status"),
          unscreened("creator", "Creator", "user", "", "creator"),
          unscreened("created", "Created", "datetime", "", "created", "createdDate"),
          unscreened("updated", "Updated", "datetime", "", "updated", "updatedDate"),
          unscreened("resolutiondate", "Resolved", "datetime", "", "resolutiondate", "resolved"),
          unscreened("subtasks", "Sub-Tasks", "array", "issuelinks"),
          unscreened(Fields.LINKS, "Linked Issues", "array", "issuelinks"),
          unscreened(Fields.COMMENT, "Comment", "comments-page", "", "comment"),
          unscreened("watches", "Watchers", "watches", ""));

  private static final Map<SystemField, List<String>> OTHER_NAMES =
      Map.of(
          SystemField.DUE_DATE, List.of("due", "duedate"),
          SystemField.ISSUE_TYPE, List.of("issuetype", "type"));

  private final CustomFields custom;

  public IssueFields(CustomFields custom) {
    this.custom = custom;
  }

  public List<FieldInfo> all() {
    var all = new ArrayList<FieldInfo>();
    Arrays.stream(SystemField.values()).map(IssueFields::screened).forEach(all::add);
    all.addAll(UNSCREENED);
    custom.all().stream().map(IssueFields::custom).forEach(all::add);
    return all;
  }

  public Optional<FieldInfo> withId(String id) {
    return Stream.concat(
            SystemField.withId(id).map(IssueFields::screened).stream(),
            UNSCREENED.stream().filter(field -> field.id().equals(id)))
        .findFirst()
        .or(() -> custom.withId(id).map(IssueFields::custom));
  }

  private static FieldInfo screened(SystemField field) {
    return new FieldInfo(
        field.id(),
        field.title(),
        false,
        true,
        OTHER_NAMES.getOrDefault(field, List.of(field.id())),
        schema(field.id(), field.schemaType(), ""));
  }

  private static FieldInfo unscreened(
      String id, String name, String type, String items, String... clauseNames) {
    return new FieldInfo(id, name, false, false, List.of(clauseNames), schema(id, type, items));
  }

  private static Map<String, Object> schema(String id, String type, String items) {
    var json = new LinkedHashMap<String, Object>();
    json.put("type", type);
    if (!items.isEmpty()) {
      json.put("items", items);
    }
    json.put("system", id);
    return json;
  }

  private static FieldInfo custom(SandboxCustomField field) {
    var schema = new LinkedHashMap<String, Object>();
    schema.put("type", field.kind().schemaType());
    schema.put("custom", field.kind().getKey());
    schema.put("customId", field.id());
    var names =
        field.searcherKey() == null
            ? List.<String>of()
            : List.of("cf[" + field.id() + "]", field.name());
    return new FieldInfo(field.getId(), field.name(), true, true, names, schema);
  }
}
