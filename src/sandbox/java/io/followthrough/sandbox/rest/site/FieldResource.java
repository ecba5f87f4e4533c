package io.followthrough.sandbox.rest.site;

import com.atlassian.jira.permission.GlobalPermissionKey;
import io.followthrough.sandbox.field.FieldKind;
import io.followthrough.sandbox.field.FieldSearcher;
import io.followthrough.sandbox.rest.answer.Body;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Refusal;
import io.followthrough.sandbox.rest.issue.FieldInfo;
import io.followthrough.sandbox.rest.issue.IssueFields;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code /rest/api/2/field}: what an issue can say; administrators add to it. */
@Path("field")
@Produces(MediaType.APPLICATION_JSON)
public final class FieldResource {

  private final Desk desk;
  private final IssueFields fields;

  public FieldResource(Desk desk) {
    this.desk = desk;
    this.fields = new IssueFields(desk.around().fields());
  }

  @GET
  public List<Map<String, Object>> list() {
    return fields.all().stream().map(FieldResource::json).toList();
  }

  /** Adds a custom field that every issue has; which projects have it cannot be said here. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(InputStream sent) throws IOException {
    if (!desk.permissions().hasPermission(GlobalPermissionKey.ADMINISTER, desk.user())) {
      throw Refusal.forbidden(desk.user(), "Only administrators may create custom fields.");
    }
    var body = Body.object(sent, "name", "description", "type", "searcherKey");
    var made =
        desk.around()
            .fields()
            .create(
                body.text("name")
                    .filter(name -> !name.isBlank())
                    .orElseThrow(() -> Refusal.badField("name", "You must give a name.")),
                body.text("description").orElse(""),
                body.text("type")
                    .flatMap(FieldKind::withKey)
                    .orElseThrow(() -> Refusal.badField("type", "There is no such type.")),
                body.text("searcherKey").flatMap(FieldSearcher::withKey).orElse(null),
                Set.of());
    return Response.status(Response.Status.CREATED)
        .entity(json(fields.withId(made.getId()).orElseThrow()))
        .build();
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
