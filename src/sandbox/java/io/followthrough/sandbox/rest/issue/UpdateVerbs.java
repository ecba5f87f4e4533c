package io.followthrough.sandbox.rest.issue;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.sandbox.issue.CommentWork;
import io.followthrough.sandbox.issue.Errors;
import io.followthrough.sandbox.issue.Fields;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.rest.answer.Body;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Refusal;
import io.followthrough.sandbox.rest.issue.Asked.Deed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the operations of {@code update} that do more than set a field. */
final class UpdateVerbs {

  static final List<String> OF_COMMENTS = List.of("add", "edit", "remove");
  static final List<String> OF_LINKS = List.of("add");

  private final Desk desk;
  private final Errors errors;
  private final LinkInput links;
  private final KeptProperties properties;
  private final List<Deed> deeds = new ArrayList<>();
  private @Nullable String comment;

  UpdateVerbs(Desk desk, Errors errors) {
    this.desk = desk;
    this.errors = errors;
    this.links = new LinkInput(desk);
    this.properties = new KeptProperties(desk);
  }

  /** What to say with the change: the first comment that is added; {@code null} for nothing. */
  @Nullable String comment() {
    return comment;
  }

  List<Deed> deeds() {
    return deeds;
  }

  /** Reads an operation; answers false where it is none of a comment or a link. */
  boolean did(String field, String verb, JsonNode value) {
    var known =
        switch (field) {
          case Fields.COMMENT -> OF_COMMENTS;
          case Fields.LINKS -> OF_LINKS;
          default -> List.<String>of();
        };
    if (known.isEmpty()) {
      return false;
    }
    if (!known.contains(verb)) {
      errors.addError(
          field,
          "Field '%s' does not support the operation '%s'. It supports '%s'."
              .formatted(field, verb, String.join("', '", known)));
    } else if (field.equals(Fields.LINKS)) {
      deeds.add(links.from(value));
    } else {
      comment(verb, value);
    }
    return true;
  }

  /** Reads the properties to set, each with its key and value. */
  void setProperties(JsonNode all) {
    if (!all.isMissingNode() && !all.isArray()) {
      throw Refusal.badRequest("'properties' must be an array but is " + Body.kind(all) + ".");
    }
    for (var one : all) {
      var body = Body.object(one, "key", "value");
      var key = body.text("key").orElseThrow(() -> Refusal.badRequest("A property needs a 'key'."));
      var value = one.path("value");
      deeds.add(issue -> properties.put(idOf(issue), key, value));
    }
  }

  private void comment(String verb, JsonNode value) {
    if (value.has("visibility")) {
      errors.addError(Fields.COMMENT, "The sandbox does not restrict comments to a role or group.");
      return;
    }
    var body = value.path("body");
    if (!verb.equals("remove") && !body.isTextual()) {
      errors.addError(Fields.COMMENT, "Comment body can not be empty!");
    } else if (!verb.equals("add")) {
      change(verb, value.path("id").asText(), body.asText());
    } else if (comment == null) {
      comment = body.textValue();
    } else {
      deeds.add(issue -> unlessRefused(talk().create(desk.user(), idOf(issue), body.textValue())));
    }
  }

  private void change(String verb, String id, String body) {
    if (!id.matches("\\d{1,18}")) {
      errors.addError(Fields.COMMENT, "Can not find a comment for the id: " + id + ".");
      return;
    }
    var commentId = Long.parseLong(id);
    deeds.add(
        verb.equals("edit")
            ? issue -> unlessRefused(talk().edit(desk.user(), idOf(issue), commentId, body))
            : issue -> Refusal.unlessEmpty(talk().delete(desk.user(), idOf(issue), commentId)));
  }

  private CommentWork talk() {
    return desk.tracker().commentWork();
  }

  private static void unlessRefused(CommentWork.CommentResult result) {
    Refusal.unlessEmpty(result.getErrorCollection());
  }

  private static long idOf(SandboxIssue issue) {
    return Objects.requireNonNull(issue.getId());
  }
}
