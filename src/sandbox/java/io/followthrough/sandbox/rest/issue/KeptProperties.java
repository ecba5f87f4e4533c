package io.followthrough.sandbox.rest.issue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.property.IssueProperties;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Refusal;
import io.followthrough.sandbox.store.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Shows and sets the JSON that programs keep with issues. */
final class KeptProperties {

  private final IssueProperties properties;

  KeptProperties(Desk desk) {
    this.properties = desk.tracker().properties();
  }

  /** Those of an issue that are wanted. */
  Map<String, Object> of(SandboxIssue issue, Selection selection) {
    var shown = new LinkedHashMap<String, Object>();
    properties
        .all(IssueProperties.ISSUE, Objects.requireNonNull(issue.getId()))
        .forEach(
            (key, value) -> {
              if (selection.has(key)) {
                shown.put(key, new RawValue(value));
              }
            });
    return shown;
  }

  /**
   * Sets one.
   *
   * @throws Refusal where its key or value cannot be kept
   */
  void put(long issueId, String key, JsonNode value) {
    for (var text : List.of(key, value.toString())) {
      if (!Texts.isStorable(text)) {
        throw Refusal.badRequest(
            "The property holds a character that cannot be stored. Remove NUL and broken characters.");
      }
    }
    try {
      properties.put(IssueProperties.ISSUE, issueId, key, value.toString());
    } catch (IllegalArgumentException e) {
      throw Refusal.badRequest(e.getMessage());
    }
  }
}
