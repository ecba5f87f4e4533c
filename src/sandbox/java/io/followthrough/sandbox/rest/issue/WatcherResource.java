package io.followthrough.sandbox.rest.issue;

import io.followthrough.sandbox.issue.Errors;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.rest.answer.Body;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Refusal;
import io.followthrough.sandbox.rest.answer.Shapes;
import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.watch.Watchers.Following;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code /rest/api/2/issue/{issue}/watchers}: who follows an issue. */
@Path("issue/{issue}/watchers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public final class WatcherResource {

  private final Desk desk;
  private final SeenIssues seen;
  private final IssueJson issues;
  private final Shapes shapes;

  public WatcherResource(Desk desk) {
    this.desk = desk;
    this.seen = new SeenIssues(desk);
    this.shapes = new Shapes(desk);
    this.issues = new IssueJson(desk, shapes);
  }

  /** How many follow the issue, and who, as far as whoever asks may know. */
  @GET
  public Map<String, Object> list(@PathParam("issue") String keyOrId) {
    var issue = seen.get(keyOrId);
    var user = desk.user();
    var keys = desk.tracker().watchers().of(Objects.requireNonNull(issue.getId()));
    var following = new Following(keys.size(), user != null && keys.contains(user.key()));
    var json = issues.watches(issue, following);
    json.put(
        "watchers",
        desk.tracker().watchWork().maySee(user, issue)
            ? keys.stream().map(shapes::userWithKey).toList()
            : List.of());
    return json;
  }

  /** Lets somebody follow the issue: the user whose name is sent, or whoever asks. */
  @POST
  public Response watch(@PathParam("issue") String keyOrId, InputStream sent) throws IOException {
    var issue = seen.get(keyOrId);
    var bytes = sent.readAllBytes();
    var watcher = bytes.length == 0 ? desk.signedInUser() : named(bytes);
    requireMayest(issue, watcher, "add");
    Refusal.unlessEmpty(desk.tracker().watchWork().watch(issue, watcher));
    return Response.noContent().build();
  }

  @DELETE
  public Response unwatch(
      @PathParam("issue") String keyOrId, @QueryParam("username") @Nullable String name) {
    var issue = seen.get(keyOrId);
    if (name == null) {
      throw Refusal.badRequest("The query parameter 'username' must say who no longer watches.");
    }
    var watcher = user(name);
    requireMayest(issue, watcher, "remove");
    desk.tracker().watchWork().unwatch(issue, watcher);
    return Response.noContent().build();
  }

  /** Jira answers 401 and not 403 here. */
  private void requireMayest(SandboxIssue issue, SandboxUser watcher, String what) {
    var user = desk.signedInUser();
    if (!desk.tracker().watchWork().maySet(user, issue, watcher)) {
      throw new Refusal(
          401,
          Errors.of(
              "You do not have the permission to %s watchers of this issue.".formatted(what)));
    }
  }

  private SandboxUser named(byte[] sent) throws IOException {
    var json = Body.any(new ByteArrayInputStream(sent));
    if (!json.isTextual()) {
      throw Refusal.badRequest("Expected a user name but got " + Body.kind(json) + ".");
    }
    return user(json.textValue());
  }

  private SandboxUser user(String name) {
    desk.signedInUser();
    return desk.around()
        .users()
        .withName(name)
        .orElseThrow(() -> Refusal.notFound("The user named '%s' does not exist".formatted(name)));
  }
}
