package io.followthrough.sandbox.rest.issue;

import static io.followthrough.sandbox.issue.IssuePermissions.ADD_COMMENTS;

import io.followthrough.sandbox.comment.Comment;
import io.followthrough.sandbox.issue.CommentWork.CommentResult;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.rest.answer.Body;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Page;
import io.followthrough.sandbox.rest.answer.Refusal;
import io.followthrough.sandbox.rest.answer.Shapes;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** {@code /rest/api/2/issue/{issue}/comment}: what people say about an issue. */
@Path("issue/{issue}/comment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CommentResource {

  private final Desk desk;
  private final SeenIssues seen;
  private final Shapes shapes;

  public CommentResource(Desk desk) {
    this.desk = desk;
    this.seen = new SeenIssues(desk);
    this.shapes = new Shapes(desk);
  }

  @GET
  public Map<String, Object> list(
      @PathParam("issue") String keyOrId,
      @QueryParam("startAt") String startAt,
      @QueryParam("maxResults") String maxResults) {
    var comments = desk.tracker().comments().of(idOf(seen.get(keyOrId)));
    var page = Page.of(startAt, maxResults, Page.LARGEST);
    var json = new LinkedHashMap<String, Object>();
    json.put("startAt", page.start());
    json.put("maxResults", page.max());
    json.put("total", comments.size());
    json.put(
        "comments",
        comments.stream().skip(page.start()).limit(page.max()).map(shapes::comment).toList());
    return json;
  }

  @POST
  public Response add(@PathParam("issue") String keyOrId, InputStream sent) throws IOException {
    var body = body(sent);
    var issue = seen.get(keyOrId);
    seen.require(ADD_COMMENTS, issue, "You do not have the permission to comment on this issue.");
    var added = desk.tracker().commentWork().create(desk.user(), idOf(issue), body);
    return Response.status(Response.Status.CREATED).entity(shapes.comment(done(added))).build();
  }

  @GET
  @Path("{id}")
  public Map<String, Object> show(@PathParam("issue") String keyOrId, @PathParam("id") String id) {
    return shapes.comment(found(idOf(seen.get(keyOrId)), id));
  }

  @PUT
  @Path("{id}")
  public Map<String, Object> edit(
      @PathParam("issue") String keyOrId, @PathParam("id") String id, InputStream sent)
      throws IOException {
    var body = body(sent);
    var issueId = idOf(seen.get(keyOrId));
    var comment = found(issueId, id);
    return shapes.comment(
        done(desk.tracker().commentWork().edit(desk.user(), issueId, comment.id(), body)));
  }

  @DELETE
  @Path("{id}")
  public Response delete(@PathParam("issue") String keyOrId, @PathParam("id") String id) {
    var issueId = idOf(seen.get(keyOrId));
    var comment = found(issueId, id);
    Refusal.unlessEmpty(desk.tracker().commentWork().delete(desk.user(), issueId, comment.id()));
    return Response.noContent().build();
  }

  private static String body(InputStream sent) throws IOException {
    var json = Body.object(sent, "body", "visibility", "properties");
    if (json.has("visibility") || json.has("properties")) {
      throw Refusal.notInSandbox("comments with a visibility or properties");
    }
    return json.text("body").orElse("");
  }

  private Comment found(long issueId, String id) {
    var missing = Refusal.notFound("Can not find a comment for the id: " + id + ".");
    if (!id.matches("\\d{1,18}")) {
      throw missing;
    }
    var result = desk.tracker().commentWork().find(desk.user(), issueId, Long.parseLong(id));
    if (result.comment() == null) {
      throw missing;
    }
    return result.comment();
  }

  private static Comment done(CommentResult result) {
    Refusal.unlessEmpty(result.getErrorCollection());
    return Objects.requireNonNull(result.comment());
  }

  private static long idOf(SandboxIssue issue) {
    return Objects.requireNonNull(issue.getId());
  }
}
