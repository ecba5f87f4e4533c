package io.followthrough.sandbox.rest.issue;

import io.followthrough.sandbox.history.Change;
import io.followthrough.sandbox.history.ChangeSet;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Shapes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives the history of an issue the JSON shape Jira's REST documentation shows. */
final class Changelog {

  private final Desk desk;
  private final Shapes shapes;

  Changelog(Desk desk, Shapes shapes) {
    this.desk = desk;
    this.shapes = shapes;
  }

  Map<String, Object> of(List<ChangeSet> sets) {
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
    json.put("items", set.changes().stream().map(Changelog::change).toList());
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
