package io.followthrough.sandbox.rest.issue;

import static com.atlassian.jira.permission.ProjectPermissions.LINK_ISSUES;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.link.RemoteLink;
import io.followthrough.sandbox.link.RemoteLinks;
import io.followthrough.sandbox.rest.answer.Body;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Refusal;
import io.followthrough.sandbox.rest.answer.Shapes;
import io.followthrough.sandbox.store.Texts;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /rest/api/2/issue/{issue}/remotelink}: links from an issue to things elsewhere. */
@Path("issue/{issue}/remotelink")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RemoteLinkResource {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Desk desk;
  private final SeenIssues seen;
  private final Shapes shapes;

  public RemoteLinkResource(Desk desk) {
    this.desk = desk;
    this.seen = new SeenIssues(desk);
    this.shapes = new Shapes(desk);
  }

  /** All links of an issue as a list, or the one with the global id. */
  @GET
  public Object list(
      @PathParam("issue") String keyOrId, @QueryParam("globalId") @Nullable String globalId) {
    var issue = seen.get(keyOrId);
    return globalId == null
        ? links().of(idOf(issue)).stream().map(this::json).toList()
        : json(withGlobalId(issue, globalId));
  }

  /** Draws a link: 201, or 200 where one with its global id was there and says this now. */
  @POST
  public Response draw(@PathParam("issue") String keyOrId, InputStream sent) throws IOException {
    var json = Body.any(sent);
    var issue = linkable(keyOrId);
    var link = RemoteLinkInput.of(idOf(issue), json);
    return desk.store().inTransaction(() -> drawn(issue, link));
  }

  /** The issue is locked, so that two who draw the same link at once draw one. */
  private Response drawn(SandboxIssue issue, RemoteLink link) {
    desk.tracker().issues().locked(idOf(issue)).orElseThrow(() -> Refusal.unseenIssue(desk.user()));
    var before =
        link.globalId() == null
            ? null
            : links().withGlobalId(idOf(issue), link.globalId()).orElse(null);
    if (before == null) {
      var id = links().add(link, author());
      return Response.status(Response.Status.CREATED).entity(reference(issue, id)).build();
    }
    links().replace(before, link, author());
    return Response.ok(reference(issue, before.id())).build();
  }

  @GET
  @Path("{id}")
  public Map<String, Object> show(@PathParam("issue") String keyOrId, @PathParam("id") String id) {
    return json(withId(seen.get(keyOrId), id));
  }

  /** Puts another link in the place of one. */
  @PUT
  @Path("{id}")
  public Response change(
      @PathParam("issue") String keyOrId, @PathParam("id") String id, InputStream sent)
      throws IOException {
    var json = Body.any(sent);
    var issue = linkable(keyOrId);
    var before = withId(issue, id);
    var after = RemoteLinkInput.of(idOf(issue), json);
    requireFree(before, after);
    links().replace(before, after, author());
    return Response.noContent().build();
  }

  private void requireFree(RemoteLink before, RemoteLink after) {
    var taken =
        after.globalId() != null
            && links()
                .withGlobalId(before.issueId(), after.globalId())
                .filter(other -> other.id() != before.id())
                .isPresent();
    if (taken) {
      throw Refusal.badField("globalId", "Another link of this issue has this global id.");
    }
  }

  @DELETE
  @Path("{id}")
  public Response remove(@PathParam("issue") String keyOrId, @PathParam("id") String id) {
    var issue = linkable(keyOrId);
    links().remove(withId(issue, id), author());
    return Response.noContent().build();
  }

  @DELETE
  public Response removeByGlobalId(
      @PathParam("issue") String keyOrId, @QueryParam("globalId") @Nullable String globalId) {
    var issue = linkable(keyOrId);
    if (globalId == null) {
      throw Refusal.badRequest("The query parameter 'globalId' must say which link to remove.");
    }
    links().remove(withGlobalId(issue, globalId), author());
    return Response.noContent().build();
  }

  private SandboxIssue linkable(String keyOrId) {
    var issue = seen.get(keyOrId);
    seen.require(
        LINK_ISSUES, issue, "No Link Issue Permission for issue '%s'".formatted(issue.getKey()));
    return issue;
  }

  private RemoteLink withId(SandboxIssue issue, String id) {
    var missing = Refusal.notFound("There is no remote link with id '%s'.".formatted(id));
    if (!id.matches("\\d{1,18}")) {
      throw missing;
    }
    return links().withId(idOf(issue), Long.parseLong(id)).orElseThrow(() -> missing);
  }

  private RemoteLink withGlobalId(SandboxIssue issue, String globalId) {
    return Optional.of(globalId)
        .filter(Texts::isStorable)
        .flatMap(id -> links().withGlobalId(idOf(issue), id))
        .orElseThrow(
            () ->
                Refusal.notFound(
                    "There is no remote link with global id '%s'.".formatted(globalId)));
  }

  private Map<String, Object> json(RemoteLink link) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", link.id());
    json.put("self", self(link.issueId(), link.id()));
    if (link.globalId() != null) {
      json.put("globalId", link.globalId());
    }
    try {
      JSON.readTree(link.json())
          .properties()
          .forEach(one -> json.put(one.getKey(), one.getValue()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The remote link " + link.id() + " is no JSON", e);
    }
    return json;
  }

  private Map<String, Object> reference(SandboxIssue issue, long id) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", id);
    json.put("self", self(idOf(issue), id));
    return json;
  }

  private String self(long issueId, long id) {
    return shapes.self("issue/" + issueId + "/remotelink/" + id);
  }

  private RemoteLinks links() {
    return desk.tracker().remoteLinks();
  }

  private @Nullable String author() {
    var user = desk.user();
    return user == null ? null : user.key();
  }

  private static long idOf(SandboxIssue issue) {
    return Objects.requireNonNull(issue.getId());
  }
}
