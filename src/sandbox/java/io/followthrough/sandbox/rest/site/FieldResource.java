package io.followthrough.sandbox.rest.site;

import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.issue.FieldInfo;
import io.followthrough.sandbox.rest.issue.IssueFields;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code /rest/api/2/field}: what an issue can say. */
@Path("field")
@Produces(MediaType.APPLICATION_JSON)
public final class FieldResource {

  private final IssueFields fields;

  public FieldResource(Desk desk) {
    this.fields = new IssueFields(desk.around().fields());
  }

  @GET
  public List<Map<String, Object>> list() {
    return fields.all().stream().map(FieldResource::json).toList();
  }

  private static Map<String, Object> json(FieldInfo field) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", field.id());
    json.put("name", field.name());
    json.put("custom", field.custom());
    json.put("orderable", field.onScreens());
    json.put("navigable", true);
    json.put("searchable", !field.clauseNames().isEmpty());
    json.put("clauseNames", field.clauseNames());
    json.put("schema", field.schema());
    return json;
  }
}
