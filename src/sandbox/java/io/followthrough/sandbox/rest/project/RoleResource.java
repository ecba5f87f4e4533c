package io.followthrough.sandbox.rest.project;

import static com.atlassian.jira.permission.ProjectPermissions.ADMINISTER_PROJECTS;

import com.atlassian.jira.permission.GlobalPermissionKey;
import io.followthrough.sandbox.project.Role;
import io.followthrough.sandbox.project.RoleActor;
import io.followthrough.sandbox.project.SandboxProject;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Refusal;
import io.followthrough.sandbox.rest.answer.SeenProjects;
import io.followthrough.sandbox.rest.answer.Shapes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code /rest/api/2/project/{project}/role}: who does what in a project. */
@Path("project/{project}/role")
@Produces(MediaType.APPLICATION_JSON)
public final class RoleResource {

  private final Desk desk;
  private final SeenProjects seen;
  private final Shapes shapes;

  public RoleResource(Desk desk) {
    this.desk = desk;
    this.seen = new SeenProjects(desk);
    this.shapes = new Shapes(desk);
  }

  /** The names of the roles, each with where to ask who fills it. */
  @GET
  public Map<String, String> list(@PathParam("project") String keyOrId) {
    return addresses(desk, shapes, seen.get(keyOrId));
  }

  static Map<String, String> addresses(Desk desk, Shapes shapes, SandboxProject project) {
    var json = new LinkedHashMap<String, String>();
    desk.roles().all().forEach(role -> json.put(role.name(), self(shapes, project, role)));
    return json;
  }

  /** Who fills a role, told to those who administer the project. */
  @GET
  @Path("{id}")
  public Map<String, Object> show(
      @PathParam("project") String keyOrId, @PathParam("id") String id) {
    var project = seen.get(keyOrId);
    if (!desk.permissions().hasPermission(GlobalPermissionKey.ADMINISTER, desk.user())) {
      seen.require(
          ADMINISTER_PROJECTS, project, "You do not have permission to administer this project.");
    }
    var role =
        desk.roles().all().stream()
            .filter(one -> Long.toString(one.id()).equals(id))
            .findFirst()
            .orElseThrow(
                () -> Refusal.notFound("Can not retrieve a role with id %s.".formatted(id)));
    var json = new LinkedHashMap<String, Object>();
    json.put("self", self(shapes, project, role));
    json.put("name", role.name());
    json.put("id", role.id());
    json.put("description", role.description());
    json.put("actors", desk.roles().actors(project, role).stream().map(this::actor).toList());
    return json;
  }

  private Map<String, Object> actor(RoleActor actor) {
    var json = new LinkedHashMap<String, Object>();
    if (actor.isGroup()) {
      json.put("displayName", actor.actor());
      json.put("type", "atlassian-group-role-actor");
      json.put("name", actor.actor());
    } else {
      var user = desk.around().users().withKey(actor.actor()).orElseThrow();
      json.put("displayName", user.displayName());
      json.put("type", "atlassian-user-role-actor");
      json.put("name", user.name());
    }
    return json;
  }

  private static String self(Shapes shapes, SandboxProject project, Role role) {
    return shapes.self("project/" + project.key() + "/role/" + role.id());
  }
}
