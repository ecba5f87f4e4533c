package io.followthrough.sandbox.rest.people;

import static com.atlassian.jira.permission.ProjectPermissions.ASSIGNABLE_USER;

import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Page;
import io.followthrough.sandbox.rest.answer.Refusal;
import io.followthrough.sandbox.rest.answer.SeenProjects;
import io.followthrough.sandbox.rest.answer.Shapes;
import io.followthrough.sandbox.rest.issue.SeenIssues;
import io.followthrough.sandbox.user.SandboxUser;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code /rest/api/2/myself} and {@code /rest/api/2/user}: who people are. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class UserResource {

  private static final int USUAL_PAGE = 50;

  private final Desk desk;
  private final Shapes shapes;

  public UserResource(Desk desk) {
    this.desk = desk;
    this.shapes = new Shapes(desk);
  }

  @GET
  @Path("myself")
  public Map<String, Object> myself() {
    return whole(desk.signedInUser());
  }

  @GET
  @Path("user")
  public Map<String, Object> show(
      @QueryParam("username") @Nullable String name, @QueryParam("key") @Nullable String key) {
    desk.signedInUser();
    if (name == null && key == null) {
      throw Refusal.badRequest(
          "Either the 'username' or the 'key' query parameters need to be provided");
    }
    var users = desk.around().users();
    return (key == null ? users.withName(name) : users.withKey(key))
        .map(this::whole)
        .orElseThrow(
            () ->
                Refusal.notFound(
                    key == null
                        ? "The user named '%s' does not exist".formatted(name)
                        : "The user with the key '%s' does not exist".formatted(key)));
  }

  /** People by how a part of their name or address begins; a dot, as in Jira, finds everyone. */
  @GET
  @Path("user/search")
  public List<Map<String, Object>> search(
      @QueryParam("username") @Nullable String text,
      @QueryParam("startAt") @Nullable String startAt,
      @QueryParam("maxResults") @Nullable String maxResults,
      @QueryParam("includeActive") @DefaultValue("true") boolean includeActive,
      @QueryParam("includeInactive") @DefaultValue("false") boolean includeInactive) {
    desk.signedInUser();
    if (text == null || text.isBlank()) {
      throw Refusal.badRequest("The username query parameter was not provided");
    }
    return page(
        text.equals(".") || text.equals("%") ? "" : text,
        user -> user.active() ? includeActive : includeInactive,
        startAt,
        maxResults);
  }

  /** Who can be given an issue, or issues of a project. */
  @GET
  @Path("user/assignable/search")
  public List<Map<String, Object>> assignable(
      @QueryParam("username") @DefaultValue("") String text,
      @QueryParam("project") @Nullable String projectKey,
      @QueryParam("issueKey") @Nullable String issueKey,
      @QueryParam("startAt") @Nullable String startAt,
      @QueryParam("maxResults") @Nullable String maxResults) {
    desk.signedInUser();
    return page(text, canBeAssigned(projectKey, issueKey), startAt, maxResults);
  }

  private Predicate<SandboxUser> canBeAssigned(
      @Nullable String projectKey, @Nullable String issueKey) {
    var permissions = desk.permissions();
    if (issueKey != null) {
      var issue = new SeenIssues(desk).get(issueKey);
      return user -> user.active() && permissions.hasPermission(ASSIGNABLE_USER, issue, user);
    }
    if (projectKey == null) {
      throw Refusal.badRequest(
          "Either the 'project' or the 'issueKey' query parameter needs to be provided");
    }
    var project = new SeenProjects(desk).get(projectKey);
    return user -> user.active() && permissions.hasPermission(ASSIGNABLE_USER, project, user);
  }

  private List<Map<String, Object>> page(
      String text,
      Predicate<SandboxUser> wanted,
      @Nullable String startAt,
      @Nullable String maxResults) {
    var found = desk.around().users().matching(text).stream().filter(wanted).toList();
    return Page.of(startAt, maxResults, USUAL_PAGE).of(found).stream()
        .<Map<String, Object>>map(shapes::user)
        .toList();
  }

  private Map<String, Object> whole(SandboxUser user) {
    var json = new LinkedHashMap<>(shapes.user(user));
    var groups = desk.around().users().groupsOf(user).stream().sorted().toList();
    json.put("locale", "en_US");
    json.put(
        "groups",
        Map.of(
            "size",
            groups.size(),
            "items",
            groups.stream()
                .map(group -> Map.of("name", group, "self", shapes.group(group)))
                .toList()));
    return json;
  }
}
