package io.followthrough.sandbox.rest.issue;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.sandbox.constant.SandboxLinkType;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.rest.answer.Body;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Refusal;
import io.followthrough.sandbox.rest.issue.Asked.Deed;
import java.util.Objects;

/**
 * Reads links that are to be drawn.
 *
 * <p>As in Jira a link leads from the {@code inwardIssue} to the {@code outwardIssue}: of type
 * Blocks, the inward issue blocks the outward one.
 */
final class LinkInput {

  private final Desk desk;
  private final SeenIssues seen;

  LinkInput(Desk desk) {
    this.desk = desk;
    this.seen = new SeenIssues(desk);
  }

  /** A link between the issue a request is about and the one it names, at either end. */
  Deed from(JsonNode json) {
    var body = Body.object(json, "type", "inwardIssue", "outwardIssue");
    var type = type(body.get("type"));
    var outward = body.has("outwardIssue");
    var other = issue(outward ? "outwardIssue" : "inwardIssue", body);
    return issue ->
        Refusal.unlessEmpty(
            desk.tracker()
                .linkWork()
                .create(
                    desk.user(),
                    type,
                    idOf(outward ? issue : other),
                    idOf(outward ? other : issue)));
  }

  /** The type that is named by id or name. */
  SandboxLinkType type(JsonNode json) {
    var id = json.path("id").asText();
    var name = json.path("name").asText();
    var byId =
        desk.linkTypes().all().stream()
            .filter(type -> Long.toString(type.id()).equals(id))
            .findFirst();
    return byId.or(() -> desk.linkTypes().withName(name))
        .orElseThrow(
            () ->
                Refusal.notFound(
                    "No issue link type with name '%s' found."
                        .formatted(id.isEmpty() ? name : id)));
  }

  /** The issue at an end, which whoever asks must see. */
  SandboxIssue issue(String end, Body body) {
    var json = body.get(end);
    var keyOrId = json.path(json.has("key") ? "key" : "id");
    if (!keyOrId.isValueNode() || keyOrId.isNull()) {
      throw Refusal.badField(end, "Expected an object with the issue's 'key' or 'id'.");
    }
    return seen.get(keyOrId.asText());
  }

  private static long idOf(SandboxIssue issue) {
    return Objects.requireNonNull(issue.getId());
  }
}
