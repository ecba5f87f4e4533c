package io.followthrough.sandbox.rest;

import com.fasterxml.jackson.databind.util.RawValue;
import io.followthrough.sandbox.field.SandboxCustomField;
import io.followthrough.sandbox.field.SystemField;
import io.followthrough.sandbox.history.Change;
import io.followthrough.sandbox.history.ChangeSet;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.property.IssueProperties;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds what {@code expand} asks for to an issue: its change log, the names of its fields. */
final class IssueExtras {

  private final Desk desk;
  private final Shapes shapes;

  IssueExtras(Desk desk, Shapes shapes) {
    this.desk = desk;
    this.shapes = shapes;
  }

  /** Adds what is asked for; Jira passes over what it does not know. */
  void expand(Map<String, Object> json, SandboxIssue issue, String expand) {
    var wanted = Set.of(expand.split("\\s*,\\s*", 20));
    if (wanted.contains("names")) {
      json.put("names", names());
    }
    if (wanted.contains("changelog")) {
      json.put("changelog", changes(issue));
    }
    for (var lacking : List.of("renderedFields", "schema", "operations", "editmeta")) {
      if (wanted.contains(lacking)) {
        throw Refusal.notInSandbox("expand=" + lacking);
      }
    }
  }

  /** Adds the properties that are named, or all of them for {@code *all}; none unless asked. */
  void properties(Map<String, Object> json, SandboxIssue issue, Collection<String> names) {
    var wanted = Selection.ofProperties(names);
    if (wanted.isEmpty()) {
      return;
    }
    var properties = new LinkedHashMap<String, Object>();
    desk.tracker()
        .properties()
        .all(IssueProperties.ISSUE, Objects.requireNonNull(issue.getId()))
        .forEach(
            (key, value) -> {
              if (wanted.has(key)) {
                properties.put(key, new RawValue(value));
              }
            });
    json.put("properties", properties);
  }

  private Map<String, String> names() {
    var names = new LinkedHashMap<String, String>();
    for (var field : SystemField.values()) {
      names.put(field.id(), field.title());
    }
    for (SandboxCustomField field : desk.around().fields().all()) {
      names.put(field.getId(), field.name());
    }
    return names;
  }

  private Map<String, Object> changes(SandboxIssue issue) {
    var sets = desk.tracker().history().of(Objects.requireNonNull(issue.getId()));
    var json = new LinkedHashMap<String, Object>();
    json.put("startAt", 0);
    json.put("maxResults", sets.size());
    json.put("total", sets.size());
    json.put("histories", sets.stream().map(this::changeSet).toList());
    return json;
  }

  private Map<String, @Nullable Object> changeSet(ChangeSet set) {
    var json = new LinkedHashMap<String, @Nullable Object>();
    json.put("id", Long.toString(set.id()));
    json.put("author", shapes.userWithKey(set.authorKey()));
    json.put("created", desk.around().dates().rest(set.created()));
    json.put("items", set.changes().stream().map(IssueExtras::change).toList());
    return json;
  }

  private static Map<String, @Nullable Object> change(Change change) {
    var json = new LinkedHashMap<String, @Nullable Object>();
    json.put("field", change.field());
    json.put("fieldtype", change.fieldType());
    json.put("from", change.oldValue());
    json.put("fromString", change.oldString());
    json.put("to", change.newValue());
    json.put("toString", change.newString());
    return json;
  }
}
