package io.followthrough.sandbox.rest.people;

import com.atlassian.jira.permission.GlobalPermissionKey;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Page;
import io.followthrough.sandbox.rest.answer.Refusal;
import io.followthrough.sandbox.rest.answer.Shapes;
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
import org.jspecify.annotations.Nullable;

/** {@code /rest/api/2/group}: who belongs to a group, told to administrators. */
@Path("group")
@Produces(MediaType.APPLICATION_JSON)
public final class GroupResource {

  private static final int USUAL_PAGE = 50;

  private final Desk desk;
  private final Shapes shapes;

  public GroupResource(Desk desk) {
    this.desk = desk;
    this.shapes = new Shapes(desk);
  }

  /** A group with its active members. */
  @GET
  public Map<String, Object> show(@QueryParam("groupname") @DefaultValue("") String group) {
    var members = members(group, false);
    var json = new LinkedHashMap<String, Object>();
    json.put("name", group);
    json.put("self", shapes.group(group));
    json.put("users", users(members));
    json.put("expand", "users");
    return json;
  }

  private Map<String, Object> users(List<SandboxUser> members) {
    var shown = Page.of(0, USUAL_PAGE).of(members);
    var json = new LinkedHashMap<String, Object>();
    json.put("size", members.size());
    json.put("items", shown.stream().map(shapes::user).toList());
    json.put("max-results", USUAL_PAGE);
    json.put("start-index", 0);
    json.put("end-index", Math.max(0, shown.size() - 1));
    return json;
  }

  @GET
  @Path("member")
  public Map<String, Object> members(
      @QueryParam("groupname") @DefaultValue("") String group,
      @QueryParam("includeInactiveUsers") @DefaultValue("false") boolean includeInactive,
      @QueryParam("startAt") @Nullable String startAt,
      @QueryParam("maxResults") @Nullable String maxResults) {
    var page = Page.of(startAt, maxResults, USUAL_PAGE);
    var json = page.values(members(group, includeInactive), shapes::user);
    json.put("self", self(group, includeInactive, page.start(), page.max()));
    if (Boolean.FALSE.equals(json.get("isLast"))) {
      json.put("nextPage", self(group, includeInactive, page.start() + page.max(), page.max()));
    }
    return json;
  }

  private String self(String group, boolean includeInactive, int start, int max) {
    return shapes.self(
        "group/member?groupname=%s&includeInactiveUsers=%b&startAt=%d&maxResults=%d"
            .formatted(Shapes.encoded(group), includeInactive, start, max));
  }

  private List<SandboxUser> members(String group, boolean includeInactive) {
    if (!desk.permissions().hasPermission(GlobalPermissionKey.ADMINISTER, desk.user())) {
      throw Refusal.forbidden(desk.user(), "Only administrators may see who is in a group.");
    }
    if (group.isBlank()) {
      throw Refusal.badRequest("The query parameter 'groupname' must name a group.");
    }
    var users = desk.around().users();
    if (!users.groups().contains(group)) {
      throw Refusal.notFound("The group named '%s' does not exist".formatted(group));
    }
    return users.membersOf(group).stream()
        .filter(user -> includeInactive || user.active())
        .toList();
  }
}
