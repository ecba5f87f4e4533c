package io.followthrough.sandbox.rest.issue;

import static com.atlassian.jira.permission.ProjectPermissions.LINK_ISSUES;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.sandbox.constant.SandboxLinkType;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.link.SandboxLink;
import io.followthrough.sandbox.rest.answer.Body;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Refusal;
import io.followthrough.sandbox.rest.answer.Shapes;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** {@code /rest/api/2/issueLink}: draws, shows and removes links. */
@Path("issueLink")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class LinkResource {

  private static final String NO_PERMISSION = "No Link Issue Permission for issue '%s'";

  private final Desk desk;
  private final SeenIssues seen;
  private final Shapes shapes;
  private final LinkInput links;
  private final IssueJson issues;

  public LinkResource(Desk desk) {
    this.desk = desk;
    this.seen = new SeenIssues(desk);
    this.shapes = new Shapes(desk);
    this.links = new LinkInput(desk);
    this.issues = new IssueJson(desk, shapes);
  }

  @POST
  public Response draw(InputStream sent) throws IOException {
    var body = Body.object(sent, "type", "inwardIssue", "outwardIssue", "comment");
    var type = links.type(body.get("type"));
    var from = links.issue("inwardIssue", body);
    var to = links.issue("outwardIssue", body);
    seen.require(LINK_ISSUES, from, NO_PERMISSION.formatted(from.getKey()));
    desk.store().inTransaction(() -> draw(type, from, to, body.get("comment")));
    return Response.status(Response.Status.CREATED).build();
  }

  private void draw(SandboxLinkType type, SandboxIssue from, SandboxIssue to, JsonNode comment) {
    Refusal.unlessEmpty(desk.tracker().linkWork().create(desk.user(), type, idOf(from), idOf(to)));
    if (!comment.isMissingNode()) {
      var said = Body.object(comment, "body").text("body").orElse("");
      Refusal.unlessEmpty(
          desk.tracker().commentWork().create(desk.user(), idOf(from), said).getErrorCollection());
    }
  }

  @GET
  @Path("{id}")
  public Map<String, Object> show(@PathParam("id") String id) {
    var link = found(id);
    var tracker = desk.tracker().issues();
    var json = new LinkedHashMap<String, Object>();
    json.put("id", Long.toString(link.id()));
    json.put("self", shapes.self("issueLink/" + link.id()));
    json.put("type", shapes.linkType(link.type()));
    json.put("inwardIssue", issues.brief(tracker.withId(link.sourceId()).orElseThrow()));
    json.put("outwardIssue", issues.brief(tracker.withId(link.destinationId()).orElseThrow()));
    return json;
  }

  @DELETE
  @Path("{id}")
  public Response remove(@PathParam("id") String id) {
    var link = found(id);
    var from = desk.tracker().issues().withId(link.sourceId()).orElseThrow();
    seen.require(LINK_ISSUES, from, NO_PERMISSION.formatted(from.getKey()));
    Refusal.unlessEmpty(desk.tracker().linkWork().remove(desk.user(), link.id()));
    return Response.noContent().build();
  }

  private SandboxLink found(String id) {
    var missing = Refusal.notFound("No issue link with id '%s' exists.".formatted(id));
    if (!id.matches("\\d{1,18}")) {
      throw missing;
    }
    return desk.tracker()
        .linkWork()
        .find(desk.user(), Long.parseLong(id))
        .orElseThrow(() -> missing);
  }

  private static long idOf(SandboxIssue issue) {
    return Objects.requireNonNull(issue.getId());
  }
}
