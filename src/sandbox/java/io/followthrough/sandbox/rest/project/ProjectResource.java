package io.followthrough.sandbox.rest.project;

import io.followthrough.sandbox.constant.SandboxIssueType;
import io.followthrough.sandbox.project.SandboxProject;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.SeenProjects;
import io.followthrough.sandbox.rest.answer.Shapes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

/** {@code /rest/api/2/project}: the projects whoever asks may browse. */
@Path("project")
@Produces(MediaType.APPLICATION_JSON)
public final class ProjectResource {

  private final Desk desk;
  private final SeenProjects seen;
  private final Shapes shapes;

  public ProjectResource(Desk desk) {
    this.desk = desk;
    this.seen = new SeenProjects(desk);
    this.shapes = new Shapes(desk);
  }

  @GET
  public List<Map<String, Object>> list() {
    return seen.all().stream().map(shapes::project).toList();
  }

  @GET
  @Path("{project}")
  public Map<String, Object> show(@PathParam("project") String keyOrId) {
    var project = seen.get(keyOrId);
    var json = shapes.project(project);
    json.put("description", project.description());
    json.put("lead", shapes.user(project.lead()));
    json.put("issueTypes", project.types().stream().map(shapes::issueType).toList());
    json.put("components", List.of());
    json.put("versions", List.of());
    json.put("roles", RoleResource.addresses(desk, shapes, project));
    return json;
  }

  /** The statuses that issues of each type can have here, by their workflows. */
  @GET
  @Path("{project}/statuses")
  public List<Map<String, Object>> statuses(@PathParam("project") String keyOrId) {
    var project = seen.get(keyOrId);
    return project.types().stream().map(type -> statuses(project, type)).toList();
  }

  private Map<String, Object> statuses(SandboxProject project, SandboxIssueType type) {
    var json = shapes.issueType(type);
    json.remove("description");
    var tracker = desk.tracker();
    json.put(
        "statuses",
        tracker.workflows().statusesOf(tracker.schemes().workflowFor(project, type.id())).stream()
            .map(shapes::status)
            .toList());
    return json;
  }

  /** No project of the sandbox has components; nothing makes them. */
  @GET
  @Path("{project}/components")
  public List<Map<String, Object>> components(@PathParam("project") String keyOrId) {
    seen.get(keyOrId);
    return List.of();
  }

  /** No project of the sandbox has versions; nothing makes them. */
  @GET
  @Path("{project}/versions")
  public List<Map<String, Object>> versions(@PathParam("project") String keyOrId) {
    seen.get(keyOrId);
    return List.of();
  }
}
