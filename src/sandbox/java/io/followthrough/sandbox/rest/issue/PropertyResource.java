package io.followthrough.sandbox.rest.issue;

import static com.atlassian.jira.permission.ProjectPermissions.EDIT_ISSUES;
import static io.followthrough.sandbox.property.IssueProperties.ISSUE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.sandbox.property.IssueProperties;
import io.followthrough.sandbox.rest.answer.Body;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Refusal;
import io.followthrough.sandbox.rest.answer.Shapes;
import io.followthrough.sandbox.store.Texts;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** {@code /rest/api/2/issue/{issue}/properties}: JSON that programs keep with an issue. */
@Path("issue/{issue}/properties")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PropertyResource {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Desk desk;
  private final SeenIssues seen;
  private final Shapes shapes;
  private final KeptProperties kept;

  public PropertyResource(Desk desk) {
    this.desk = desk;
    this.seen = new SeenIssues(desk);
    this.shapes = new Shapes(desk);
    this.kept = new KeptProperties(desk);
  }

  @GET
  public Map<String, Object> keys(@PathParam("issue") String keyOrId) {
    var issueId = idOf(keyOrId);
    return Map.of(
        "keys",
        properties().keys(ISSUE, issueId).stream().map(key -> reference(issueId, key)).toList());
  }

  @GET
  @Path("{key}")
  public Map<String, Object> show(@PathParam("issue") String keyOrId, @PathParam("key") String key)
      throws JsonProcessingException {
    var value = value(idOf(keyOrId), key);
    var json = new LinkedHashMap<String, Object>();
    json.put("key", key);
    json.put("value", value);
    return json;
  }

  /** Sets a value: 201 where there was none, 200 where there was one. */
  @PUT
  @Path("{key}")
  public Response set(
      @PathParam("issue") String keyOrId, @PathParam("key") String key, InputStream sent)
      throws IOException {
    var value = Body.any(sent);
    var issueId = editable(keyOrId);
    var isNew =
        desk.store()
            .inTransaction(
                () -> {
                  var keys = properties().keys(ISSUE, issueId);
                  kept.put(issueId, key, value);
                  return !keys.contains(key);
                });
    return Response.status(isNew ? Response.Status.CREATED : Response.Status.OK).build();
  }

  @DELETE
  @Path("{key}")
  public Response delete(@PathParam("issue") String keyOrId, @PathParam("key") String key) {
    var issueId = editable(keyOrId);
    if (!Texts.isStorable(key) || properties().value(ISSUE, issueId, key).isEmpty()) {
      throw missing(key);
    }
    properties().delete(ISSUE, issueId, key);
    return Response.noContent().build();
  }

  private JsonNode value(long issueId, String key) throws JsonProcessingException {
    if (!Texts.isStorable(key)) {
      throw missing(key);
    }
    return JSON.readTree(properties().value(ISSUE, issueId, key).orElseThrow(() -> missing(key)));
  }

  private static Refusal missing(String key) {
    return Refusal.notFound("The property with key '%s' does not exist.".formatted(key));
  }

  private Map<String, Object> reference(long issueId, String key) {
    var json = new LinkedHashMap<String, Object>();
    json.put("self", shapes.self("issue/" + issueId + "/properties/" + Shapes.encoded(key)));
    json.put("key", key);
    return json;
  }

  private long editable(String keyOrId) {
    var issue = seen.get(keyOrId);
    seen.require(EDIT_ISSUES, issue, "You do not have permission to edit issues in this project.");
    return Objects.requireNonNull(issue.getId());
  }

  private long idOf(String keyOrId) {
    return Objects.requireNonNull(seen.get(keyOrId).getId());
  }

  private IssueProperties properties() {
    return desk.tracker().properties();
  }
}
