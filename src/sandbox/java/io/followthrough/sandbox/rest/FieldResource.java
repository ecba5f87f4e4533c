package io.followthrough.sandbox.rest;

import io.followthrough.sandbox.field.SandboxCustomField;
import io.followthrough.sandbox.field.SystemField;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code /rest/api/2/field}: what an issue can say. */
@Path("field")
@Produces(MediaType.APPLICATION_JSON)
public final class FieldResource {

  /** Fields that no screen shows but every issue has. */
  private static final List<Unscreened> UNSCREENED =
      List.of(
          new Unscreened("project", "Project", "project", true),
          new Unscreened("status", "Status", "status", true),
          new Unscreened("creator", "Creator", "user", true),
          new Unscreened("created", "Created", "datetime", true),
          new Unscreened("updated", "Updated", "datetime", true),
          new Unscreened("resolutiondate", "Resolved", "datetime", true),
          new Unscreened("subtasks", "Sub-Tasks", "array", false),
          new Unscreened("issuelinks", "Linked Issues", "array", false),
          new Unscreened("comment", "Comment", "comments-page", true));

  private final Desk desk;

  FieldResource(Desk desk) {
    this.desk = desk;
  }

  private record Unscreened(String id, String name, String type, boolean searchable) {}

  @GET
  public List<Map<String, Object>> list() {
    var all = new ArrayList<Map<String, Object>>();
    for (var field : SystemField.values()) {
      all.add(system(field.id(), field.title(), field.schemaType(), true));
    }
    for (var field : UNSCREENED) {
      all.add(system(field.id(), field.name(), field.type(), field.searchable()));
    }
    desk.around().fields().all().forEach(field -> all.add(custom(field)));
    return all;
  }

  private static Map<String, Object> system(
      String id, String name, String type, boolean searchable) {
    return field(
        id,
        name,
        false,
        searchable ? List.of(id.toLowerCase(Locale.ROOT)) : List.of(),
        schemaOfSystem(id, type));
  }

  private static Map<String, Object> custom(SandboxCustomField field) {
    var names =
        field.searcherKey() == null
            ? List.<String>of()
            : List.of("cf[" + field.id() + "]", field.name());
    return field(field.getId(), field.name(), true, names, schemaOfCustom(field));
  }

  private static Map<String, Object> field(
      String id,
      String name,
      boolean custom,
      List<String> clauseNames,
      Map<String, Object> schema) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", id);
    json.put("name", name);
    json.put("custom", custom);
    json.put("orderable", custom || SystemField.withId(id).isPresent());
    json.put("navigable", true);
    json.put("searchable", !clauseNames.isEmpty());
    json.put("clauseNames", clauseNames);
    json.put("schema", schema);
    return json;
  }

  /** What a field's values are made of. */
  static Map<String, Object> schema(Desk desk, String id) {
    return desk.around()
        .fields()
        .withId(id)
        .map(FieldResource::schemaOfCustom)
        .orElseGet(
            () ->
                schemaOfSystem(
                    id, SystemField.withId(id).map(SystemField::schemaType).orElse("any")));
  }

  private static Map<String, Object> schemaOfSystem(String id, String type) {
    var json = new LinkedHashMap<String, Object>();
    json.put("type", type);
    json.put("system", id);
    return json;
  }

  private static Map<String, Object> schemaOfCustom(SandboxCustomField field) {
    var json = new LinkedHashMap<String, Object>();
    json.put("type", field.kind().schemaType());
    json.put("custom", field.kind().getKey());
    json.put("customId", field.id());
    return json;
  }
}
