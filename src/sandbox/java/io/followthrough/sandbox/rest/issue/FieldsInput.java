package io.followthrough.sandbox.rest.issue;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.sandbox.issue.Errors;
import io.followthrough.sandbox.issue.Fields;
import io.followthrough.sandbox.rest.answer.Body;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads the {@code fields}, {@code update} and {@code properties} of a request. */
final class FieldsInput {

  private final Errors errors = Errors.none();
  private final FieldSetter setter;
  private final UpdateVerbs verbs;

  private FieldsInput(Desk desk) {
    this.setter = new FieldSetter(desk, errors);
    this.verbs = new UpdateVerbs(desk, errors);
  }

  static Asked of(Desk desk, JsonNode fields, JsonNode update, JsonNode properties) {
    var reading = new FieldsInput(desk);
    requireObject("fields", fields);
    requireObject("update", update);
    var parent = reading.parent(fields.path(Fields.PARENT));
    reading.set(fields);
    update.properties().forEach(field -> reading.update(field.getKey(), field.getValue(), fields));
    reading.verbs.setProperties(properties);
    Refusal.unlessEmpty(reading.errors);
    return new Asked(
        reading.setter.input(),
        reading.setter.project(),
        parent,
        reading.verbs.comment(),
        reading.verbs.deeds());
  }

  private static void requireObject(String name, JsonNode json) {
    if (!json.isMissingNode() && !json.isObject()) {
      throw Refusal.badRequest(
          "'%s' must be an object but is %s.".formatted(name, Body.kind(json)));
    }
  }

  private void set(JsonNode fields) {
    fields
        .properties()
        .forEach(
            field -> {
              if (!field.getKey().equals(Fields.PARENT)) {
                setter.set(field.getKey(), field.getValue());
              }
            });
  }

  private void update(String field, JsonNode operations, JsonNode fields) {
    if (fields.has(field)) {
      errors.addError(
          field, "Field '%s' cannot appear in both 'fields' and 'update'".formatted(field));
    } else if (!operations.isArray()) {
      errors.addError(field, "Expected an array of operations but got " + Body.kind(operations));
    } else {
      operations.forEach(operation -> operate(field, operation));
    }
  }

  private void operate(String field, JsonNode operation) {
    if (!operation.isObject()) {
      errors.addError(field, "Expected an operation but got " + Body.kind(operation));
    }
    for (var one : operation.properties()) {
      if (!verbs.did(field, one.getKey(), one.getValue())) {
        setOnly(field, one.getKey(), one.getValue());
      }
    }
  }

  private void setOnly(String field, String verb, JsonNode value) {
    if (verb.equals("set")) {
      setter.set(field, value);
    } else {
      errors.addError(
          field,
          "Field '%s' does not support the operation '%s'. It supports 'set'."
              .formatted(field, verb));
    }
  }

  private @Nullable String parent(JsonNode json) {
    if (json.isMissingNode() || json.isNull()) {
      return null;
    }
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
