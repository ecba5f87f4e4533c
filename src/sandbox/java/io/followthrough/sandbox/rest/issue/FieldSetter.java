package io.followthrough.sandbox.rest.issue;

import com.atlassian.jira.issue.IssueConstant;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.followthrough.sandbox.field.InvalidFieldValue;
import io.followthrough.sandbox.issue.Errors;
import io.followthrough.sandbox.issue.Fields;
import io.followthrough.sandbox.issue.IssueInput;
import io.followthrough.sandbox.project.SandboxProject;
import io.followthrough.sandbox.rest.answer.Desk;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts the values a request sends for fields into what a page's form would have sent. */
final class FieldSetter {

  /** Stands for one that is missing, which is refused where one that is hidden is. */
  private static final String NO_PROJECT = "-";

  private final Desk desk;
  private final Errors errors;
  private final IssueInput input = new IssueInput();
  private @Nullable SandboxProject project;

  FieldSetter(Desk desk, Errors errors) {
    this.desk = desk;
    this.errors = errors;
  }

  IssueInput input() {
    return input;
  }

  /** The project the request names; {@code null} where it names none, or none there is. */
  @Nullable SandboxProject project() {
    return project;
  }

  /** Sets a field, or empties it for JSON's null; what is wrong goes to the errors. */
  void set(String field, JsonNode json) {
    var value = json.isNull() ? MissingNode.getInstance() : json;
    switch (field) {
      case Fields.SUMMARY, Fields.DESCRIPTION -> setText(field, value);
      case Fields.DUE_DATE -> setDue(value);
      case Fields.ASSIGNEE, Fields.REPORTER -> setUser(field, value);
      case Fields.PROJECT -> setProject(value);
      case Fields.ISSUE_TYPE -> setConstant(field, value, desk.around().types()::withName);
      case Fields.PRIORITY -> setConstant(field, value, desk.around().priorities()::withName);
      case Fields.RESOLUTION -> setConstant(field, value, desk.around().resolutions()::withName);
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
        key ->
            Optional.of(
                projects.withKey(key).map(found -> Long.toString(found.id())).orElse(NO_PROJECT)));
    project =
        projects.all().stream()
            .filter(found -> Long.toString(found.id()).equals(value.path("id").asText()))
            .findFirst()
            .or(() -> projects.withKey(value.path("key").asText()))
            .orElse(null);
  }

  private void setConstant(
      String field, JsonNode value, Function<String, Optional<? extends IssueConstant>> named) {
    setNamed(field, value, "name", name -> named.apply(name).map(IssueConstant::getId));
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
}
