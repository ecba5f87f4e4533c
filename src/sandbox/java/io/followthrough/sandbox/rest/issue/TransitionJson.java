package io.followthrough.sandbox.rest.issue;

import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Shapes;
import io.followthrough.sandbox.workflow.Transition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives the ways out of a status the JSON shape Jira's REST documentation shows. */
final class TransitionJson {

  private final Desk desk;
  private final Shapes shapes;
  private final FieldMeta meta;

  TransitionJson(Desk desk, Shapes shapes, FieldMeta meta) {
    this.desk = desk;
    this.shapes = shapes;
    this.meta = meta;
  }

  /**
   * What whoever asks may do with an issue now.
   *
   * @param onlyId the id of the one transition to show; empty for all
   */
  List<Map<String, Object>> of(SandboxIssue issue, String onlyId, boolean withFields) {
    return desk.tracker().transitions().available(desk.user(), issue).stream()
        .filter(way -> onlyId.isBlank() || onlyId.equals(Integer.toString(way.id())))
        .map(way -> one(way, issue, withFields))
        .toList();
  }

  private Map<String, Object> one(Transition way, SandboxIssue issue, boolean withFields) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", Integer.toString(way.id()));
    json.put("name", way.name());
    json.put("hasScreen", way.hasScreen());
    json.put("to", shapes.status(way.to()));
    if (withFields) {
      json.put("fields", meta.onTransition(way, issue));
    }
    return json;
  }
}
