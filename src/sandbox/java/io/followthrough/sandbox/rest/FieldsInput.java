package io.followthrough.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.followthrough.sandbox.field.InvalidFieldValue;
import io.followthrough.sandbox.issue.Errors;
import io.followthrough.sandbox.issue.Fields;
import io.followthrough.sandbox.issue.IssueInput;
import io.followthrough.sandbox.project.SandboxProject;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@code fields} and {@code update} of a request into what a page's form would have sent.
 *
 * <p>Of {@code update} it knows {@code set} for every field and {@code add} for comments.
 */
final class FieldsInput {

  private final Desk desk;
  private final IssueInput input = new IssueInput();
  private final Errors errors = Errors.none();
  private @Nullable String comment;
  private @Nullable SandboxProject project;

  private FieldsInput(Desk desk) {
    this.desk = desk;
  }

  /**
   * What a request asks for.
   *
   * @param project the project it names; {@code null} where it names none, or none there is
   * @param parent the key or id of the parent; {@code null} where none was named
   * @param comment what to say with it; {@code null} for nothing
   */
  record Asked(
      IssueInput input,
      @Nullable SandboxProject project,
      @Nullable String parent,
      @Nullable String comment) {}

  /**
   * Reads a request.
   *
   * @throws Refusal with every field that cannot be read
   */
  static Asked of(Desk desk, JsonNode fields, JsonNode update) {
    var reading = new FieldsInput(desk);
    requireObject("fields", fields);
    requireObject("update", update);
    var parent = fields.path(Fields.PARENT);
    fields
        .properties()
        .forEach(
            field -> {
              if (!field.getKey().equals(Fields.PARENT)) {
                reading.set(field.getKey(), field.getValue());
              }
            });
    update.properties().forEach(field -> reading.update(field.getKey(), field.getValue(), fields));
    var parentKey = parent.isMissingNode() || parent.isNull() ? null : reading.keyOrId(parent);
    Refusal.unlessEmpty(reading.errors);
    return new Asked(reading.input, reading.project, parentKey, reading.comment);
  }

  private static void requireObject(String name, JsonNode json) {
    if (!json.isMissingNode() && !json.isObject()) {
      throw Refusal.badRequest(
          "'%s' must be an object but is %s.".formatted(name, Body.kind(json)));
    }
  }

  private void update(String field, JsonNode operations, JsonNode fields) {
    if (fields.has(field)) {
      errors.addError(
          field, "Field '%s' cannot appear in both 'fields' and 'update'".formatted(field));
      return;
    }
    if (!operations.isArray()) {
      errors.addError(field, "Expected an array of operations but got " + Body.kind(operations));
      return;
    }
    for (var operation : operations) {
      operation.properties().forEach(one -> operate(field, one.getKey(), one.getValue()));
    }
  }

  private void operate(String field, String verb, JsonNode value) {
    if (field.equals(Fields.COMMENT) && verb.equals("add") && comment == null) {
      addComment(value);
    } else if (!field.equals(Fields.COMMENT) && verb.equals("set")) {
      set(field, value);
    } else {
      errors.addError(
          field, "The sandbox does not have the operation '%s' for this field.".formatted(verb));
    }
  }

  private void addComment(JsonNode value) {
    var body = value.path("body");
    if (!body.isTextual()) {
      errors.addError(Fields.COMMENT, "Comment body can not be empty!");
    } else if (value.has("visibility")) {
      errors.addError(Fields.COMMENT, "The sandbox does not restrict comments to a role or group.");
    } else {
      comment = body.textValue();
    }
  }

  private void set(String field, JsonNode json) {
    var value = json.isNull() ? MissingNode.getInstance() : json;
    switch (field) {
      case Fields.SUMMARY, Fields.DESCRIPTION -> setText(field, value);
      case Fields.DUE_DATE -> setDue(value);
      case Fields.ASSIGNEE, Fields.REPORTER -> setUser(field, value);
      case Fields.PROJECT -> setProject(value);
      case Fields.ISSUE_TYPE ->
          setNamed(
              field,
              value,
              "name",
              name -> desk.around().types().withName(name).map(found -> found.getId()));
      case Fields.PRIORITY ->
          setNamed(
              field,
              value,
              "name",
              name -> desk.around().priorities().withName(name).map(found -> found.getId()));
      case Fields.RESOLUTION ->
          setNamed(
              field,
              value,
              "name",
              name -> desk.around().resolutions().withName(name).map(found -> found.getId()));
      default -> setCustom(field, value);
    }
  }

  private void setText(String field, JsonNode value) {
    if (value.isMissingNode()) {
      input.clear(field);
    } else if (value.isTextual()) {
      input.set(field, value.textValue());
    } else {
      errors.addError(field, "Operation value must be a string");
    }
  }

  private void setDue(JsonNode value) {
    if (value.isMissingNode() || value.isTextual() && value.textValue().isEmpty()) {
      input.clear(Fields.DUE_DATE);
    } else if (value.isTextual()) {
      try {
        var day = desk.around().dates().restDate(value.textValue());
        input.set(Fields.DUE_DATE, day.toString());
      } catch (InvalidFieldValue e) {
        errors.addError(Fields.DUE_DATE, e.getMessage());
      }
    } else {
      errors.addError(Fields.DUE_DATE, "Operation value must be a string");
    }
  }

  private void setUser(String field, JsonNode value) {
    var name = value.path("name");
    if (value.isMissingNode() || name.isNull()) {
      input.clear(field);
    } else if (name.isTextual()) {
      input.set(field, name.textValue());
    } else {
      errors.addError(field, "expected an object containing a 'name' property");
    }
  }

  private void setProject(JsonNode value) {
    var projects = desk.around().projects();
    setNamed(
        Fields.PROJECT,
        value,
        "key",
        key -> projects.withKey(key).map(found -> Long.toString(found.id())));
    project =
        projects.all().stream()
            .filter(found -> Long.toString(found.id()).equals(value.path("id").asText()))
            .findFirst()
            .or(() -> projects.withKey(value.path("key").asText()))
            .orElse(null);
  }

  /** A thing is named by its id, or by the one other property that tells it apart. */
  private void setNamed(
      String field, JsonNode value, String property, Function<String, Optional<String>> idOf) {
    if (value.isMissingNode()) {
      input.clear(field);
      return;
    }
    var id = value.path("id");
    var name = value.path(property);
    if (id.isTextual() || id.isIntegralNumber()) {
      input.set(field, id.asText());
    } else if (name.isTextual()) {
      idOf.apply(name.textValue())
          .ifPresentOrElse(
              found -> input.set(field, found), () -> unknownName(field, name.textValue()));
    } else {
      errors.addError(
          field, "Could not find valid 'id' or '%s' in %s object.".formatted(property, field));
    }
  }

  private void unknownName(String field, String name) {
    errors.addError(
        field,
        switch (field) {
          case Fields.PROJECT -> "valid project is required";
          case Fields.ISSUE_TYPE -> "valid issue type is required";
          case Fields.PRIORITY -> "Priority name '%s' is not valid".formatted(name);
          default -> "Resolution name '%s' is not valid".formatted(name);
        });
  }

  private void setCustom(String field, JsonNode value) {
    var known = desk.around().fields().withId(field);
    if (known.isEmpty()) {
      errors.addError(
          field,
          "Field '%s' cannot be set. It is not on the appropriate screen, or unknown."
              .formatted(field));
      return;
    }
    try {
      input.setValue(
          field,
          value.isMissingNode() ? null : desk.around().values().fromJson(known.get(), value));
    } catch (InvalidFieldValue e) {
      errors.addError(field, e.getMessage());
    }
  }

  private @Nullable String keyOrId(JsonNode json) {
    for (var property : new String[] {"id", "key"}) {
      var value = json.path(property);
      if (value.isTextual() || value.isIntegralNumber()) {
        return value.asText();
      }
    }
    errors.addError(Fields.PARENT, "data was not an object with a 'key' or an 'id'");
    return null;
  }
}
