package io.followthrough.sandbox.rest;

import io.followthrough.sandbox.field.SystemField;
import io.followthrough.sandbox.issue.Fields;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.workflow.Transition;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code /rest/api/2/issue/{issue}/transitions}: the ways out of a status, and taking one. */
@Path("issue/{issue}/transitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TransitionResource {

  private final Desk desk;
  private final SeenIssues seen;
  private final Shapes shapes;

  TransitionResource(Desk desk) {
    this.desk = desk;
    this.seen = new SeenIssues(desk);
    this.shapes = new Shapes(desk);
  }

  @GET
  public Map<String, Object> list(
      @PathParam("issue") String keyOrId,
      @QueryParam("transitionId") @DefaultValue("") String transitionId,
      @QueryParam("expand") @DefaultValue("") String expand) {
    var issue = seen.get(keyOrId);
    var fields = List.of(expand.split(",", -1)).contains("transitions.fields");
    var json = new LinkedHashMap<String, Object>();
    json.put("expand", "transitions");
    json.put(
        "transitions",
        desk.tracker().transitions().available(desk.user(), issue).stream()
            .filter(
                way -> transitionId.isBlank() || transitionId.equals(Integer.toString(way.id())))
            .map(way -> transition(way, issue, fields))
            .toList());
    return json;
  }

  /** Takes an issue through a transition: 204, or 400 with every reason why not. */
  @POST
  public Response take(@PathParam("issue") String keyOrId, InputStream sent) throws IOException {
    var body = Body.object(sent, "transition", "fields", "update", "historyMetadata");
    var issue = seen.get(keyOrId);
    var actionId = actionId(body);
    var asked = FieldsInput.of(desk, body.get("fields"), body.get("update"));
    var outcome =
        desk.tracker()
            .transitions()
            .transition(
                desk.user(),
                Objects.requireNonNull(issue.getId()),
                actionId,
                asked.input(),
                asked.comment());
    Refusal.unlessEmpty(outcome.errors());
    return Response.noContent().build();
  }

  private static int actionId(Body body) {
    var id = body.get("transition").path("id");
    if (id.isMissingNode() || id.isNull()) {
      throw Refusal.badRequest("Missing 'transition' identifier");
    }
    if (!id.isValueNode() || !id.asText().matches("\\d{1,9}")) {
      throw Refusal.badRequest("'transition' identifier must be an integer");
    }
    return Integer.parseInt(id.asText());
  }

  private Map<String, Object> transition(Transition way, SandboxIssue issue, boolean withFields) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", Integer.toString(way.id()));
    json.put("name", way.name());
    json.put("hasScreen", way.hasScreen());
    json.put("to", shapes.status(way.to()));
    if (withFields) {
      json.put("fields", fields(way, issue));
    }
    return json;
  }

  private Map<String, Object> fields(Transition way, SandboxIssue issue) {
    var json = new LinkedHashMap<String, Object>();
    for (var id : desk.tracker().transitions().fields(desk.user(), issue, way)) {
      json.put(id, field(id));
    }
    return json;
  }

  private Map<String, Object> field(String id) {
    var json = new LinkedHashMap<String, Object>();
    json.put("required", id.equals(Fields.RESOLUTION) || id.equals(Fields.SUMMARY));
    json.put("schema", FieldResource.schema(desk, id));
    json.put("name", name(id));
    json.put("operations", List.of("set"));
    if (id.equals(Fields.RESOLUTION)) {
      json.put(
          "allowedValues",
          desk.around().resolutions().all().stream().map(shapes::resolution).toList());
    } else if (id.equals(Fields.PRIORITY)) {
      json.put(
          "allowedValues",
          desk.around().priorities().all().stream().map(shapes::priority).toList());
    }
    return json;
  }

  private String name(String id) {
    return SystemField.withId(id)
        .map(SystemField::title)
        .or(() -> desk.around().fields().withId(id).map(field -> field.name()))
        .orElse(id);
  }
}
