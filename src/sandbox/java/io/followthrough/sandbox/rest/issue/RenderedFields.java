package io.followthrough.sandbox.rest.issue;

import io.followthrough.sandbox.field.DateTexts;
import io.followthrough.sandbox.field.FieldKind;
import io.followthrough.sandbox.field.InvalidFieldValue;
import io.followthrough.sandbox.http.WebServer;
import io.followthrough.sandbox.issue.Fields;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.SeenProjects;
import io.followthrough.sandbox.wiki.WikiRenderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows the fields of an issue as people read them: markup as HTML, moments as words. */
final class RenderedFields {

  private final Desk desk;
  private final DateTexts dates;
  private final WikiRenderer wiki;

  RenderedFields(Desk desk) {
    this.desk = desk;
    this.dates = desk.around().dates();
    var projects = new SeenProjects(desk);
    this.wiki = new WikiRenderer(WebServer.CONTEXT, key -> projects.find(key).isPresent());
  }

  /** Renders the fields an issue is shown with; {@code null} for those that are no text. */
  Map<String, @Nullable Object> of(Map<String, Object> issue) {
    var rendered = new LinkedHashMap<String, @Nullable Object>();
    ((Map<?, ?>) issue.get("fields"))
        .forEach((id, value) -> rendered.put((String) id, field((String) id, value)));
    return rendered;
  }

  private @Nullable Object field(String id, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    return switch (id) {
      case Fields.DESCRIPTION -> wiki.html((String) value);
      case "created", "updated", "resolutiondate" -> moment((String) value);
      case Fields.DUE_DATE -> day((String) value);
      case Fields.COMMENT -> comments((Map<?, ?>) value);
      default -> isMarkup(id) ? wiki.html((String) value) : null;
    };
  }

  private boolean isMarkup(String id) {
    return desk.around()
        .fields()
        .withId(id)
        .filter(field -> field.kind() == FieldKind.TEXT_AREA)
        .isPresent();
  }

  private Map<String, Object> comments(Map<?, ?> shown) {
    var rendered = copy(shown);
    rendered.put(
        "comments",
        ((List<?>) shown.get("comments")).stream().map(one -> comment((Map<?, ?>) one)).toList());
    return rendered;
  }

  private Map<String, Object> comment(Map<?, ?> shown) {
    var rendered = copy(shown);
    rendered.put("body", wiki.html((String) shown.get("body")));
    rendered.put("created", moment((String) shown.get("created")));
    rendered.put("updated", moment((String) shown.get("updated")));
    return rendered;
  }

  private static Map<String, Object> copy(Map<?, ?> shown) {
    var copy = new LinkedHashMap<String, Object>();
    shown.forEach((key, value) -> copy.put((String) key, value));
    return copy;
  }

  private String moment(String rest) {
    try {
      return dates.shown(dates.restDateTime(rest));
    } catch (InvalidFieldValue e) {
      throw new IllegalStateException("Not a moment of REST: " + rest, e);
    }
  }

  private String day(String rest) {
    try {
      return dates.shown(dates.restDate(rest));
    } catch (InvalidFieldValue e) {
      throw new IllegalStateException("Not a day of REST: " + rest, e);
    }
  }
}
