package io.followthrough.sandbox.rest.issue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.followthrough.sandbox.issue.Errors;
import io.followthrough.sandbox.link.RemoteLink;
import io.followthrough.sandbox.rest.answer.Body;
import io.followthrough.sandbox.rest.answer.Refusal;
import io.followthrough.sandbox.store.Texts;
import java.net.URI;
import java.util.Optional;

/** Reads links to things elsewhere. */
final class RemoteLinkInput {

  private static final int LONGEST = 255;

  private final Errors errors = Errors.none();

  private RemoteLinkInput() {}

  /**
   * Reads a link of an issue.
   *
   * @throws Refusal with everything that is wrong with it
   */
  static RemoteLink of(long issueId, JsonNode json) {
    var reading = new RemoteLinkInput();
    var body = Body.object(json, "globalId", "application", "relationship", "object", "id", "self");
    var globalId = body.text("globalId").filter(text -> !text.isBlank());
    globalId.ifPresent(text -> reading.checkLength("globalId", text));
    var object = body.get("object");
    var title = reading.required(object, "title");
    reading.checkLength("title", title);
    reading.checkUrl(reading.required(object, "url"));
    reading.checkUnder(body.get("application"), "application", "type", "name");
    var kept = kept(body, object);
    if (!Texts.isStorable(title + globalId.orElse(""))) {
      reading.errors.addErrorMessage("The link holds a character that cannot be stored.");
    }
    Refusal.unlessEmpty(reading.errors);
    return new RemoteLink(0, issueId, globalId.orElse(null), title, kept);
  }

  private static String kept(Body body, JsonNode object) {
    var kept = new ObjectNode(JsonNodeFactory.instance);
    Optional.of(body.get("application"))
        .filter(JsonNode::isObject)
        .ifPresent(app -> kept.set("application", app));
    body.text("relationship").ifPresent(words -> kept.put("relationship", words));
    kept.set("object", object);
    return kept.toString();
  }

  private String required(JsonNode object, String name) {
    var value = object.path(name);
    if (!value.isTextual() || value.textValue().isBlank()) {
      errors.addError(name, "'%s' is required.".formatted(name));
      return "";
    }
    return value.textValue().strip();
  }

  private void checkUrl(String url) {
    if (!url.isEmpty() && !isWeb(url)) {
      errors.addError("url", "'%s' is not an address of the web.".formatted(url));
    }
  }

  private static boolean isWeb(String url) {
    try {
      var address = URI.create(url);
      return ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
          && address.getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void checkLength(String name, String text) {
    if (text.length() > LONGEST) {
      errors.addError(name, "'%s' has at most %d characters.".formatted(name, LONGEST));
    }
  }

  private void checkUnder(JsonNode json, String name, String... texts) {
    if (json.isMissingNode()) {
      return;
    }
    if (!json.isObject()) {
      errors.addError(name, "Expected an object but got " + Body.kind(json) + ".");
    }
    for (var text : texts) {
      if (json.has(text) && !json.path(text).isTextual()) {
        errors.addError(name, "'%s' must be a string.".formatted(text));
      }
    }
  }
}
