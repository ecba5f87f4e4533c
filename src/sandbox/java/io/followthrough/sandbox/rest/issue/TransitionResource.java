package io.followthrough.sandbox.rest.issue;

import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.rest.answer.Body;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Expand;
import io.followthrough.sandbox.rest.answer.Refusal;
import io.followthrough.sandbox.rest.answer.Shapes;
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
  private final TransitionJson transitions;

  public TransitionResource(Desk desk) {
    this.desk = desk;
    this.seen = new SeenIssues(desk);
    var shapes = new Shapes(desk);
    this.transitions = new TransitionJson(desk, shapes, new FieldMeta(desk, shapes));
  }

  @GET
  public Map<String, Object> list(
      @PathParam("issue") String keyOrId,
      @QueryParam("transitionId") @DefaultValue("") String transitionId,
      @QueryParam("expand") List<String> expand) {
    var issue = seen.get(keyOrId);
    var withFields = Expand.of(expand).has("transitions.fields");
    var json = new LinkedHashMap<String, Object>();
    json.put("expand", "transitions");
    json.put("transitions", transitions.of(issue, transitionId, withFields));
    return json;
  }

  /** Takes an issue through a transition: 204, or 400 with every reason why not. */
  @POST
  public Response take(@PathParam("issue") String keyOrId, InputStream sent) throws IOException {
    var body = Asked.body(Body.any(sent));
    var issue = seen.get(keyOrId);
    var actionId = actionId(body);
    var asked = Asked.of(desk, body);
    desk.store().inTransaction(() -> take(issue, actionId, asked));
    return Response.noContent().build();
  }

  private void take(SandboxIssue issue, int actionId, Asked asked) {
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
    asked.deeds().forEach(deed -> deed.upon(issue));
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
}
