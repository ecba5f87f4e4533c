package io.followthrough.sandbox.rest;

import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;

import io.followthrough.sandbox.project.SandboxProject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code /rest/api/2/project}: the projects whoever asks may browse. */
@Path("project")
@Produces(MediaType.APPLICATION_JSON)
public final class ProjectResource {

  private final Desk desk;
  private final Shapes shapes;

  ProjectResource(Desk desk) {
    this.desk = desk;
    this.shapes = new Shapes(desk);
  }

  @GET
  public List<Map<String, Object>> list() {
    return desk.around().projects().all().stream()
        .filter(this::isSeen)
        .map(shapes::project)
        .toList();
  }

  @GET
  @Path("{project}")
  public Map<String, Object> show(@PathParam("project") String keyOrId) {
    var projects = desk.around().projects();
    var found =
        keyOrId.matches("\\d{1,18}")
            ? projects.withId(Long.parseLong(keyOrId))
            : projects.withKey(keyOrId.toUpperCase(Locale.ROOT));
    return found
        .filter(this::isSeen)
        .map(this::whole)
        .orElseThrow(
            () ->
                Refusal.notFound(
                    keyOrId.matches("\\d+")
                        ? "No project could be found with id '%s'.".formatted(keyOrId)
                        : "No project could be found with key '%s'.".formatted(keyOrId)));
  }

  private Map<String, Object> whole(SandboxProject project) {
    var json = shapes.project(project);
    json.put("description", project.description());
    json.put("lead", shapes.user(project.lead()));
    json.put("issueTypes", project.types().stream().map(shapes::issueType).toList());
    json.put("components", List.of());
    json.put("versions", List.of());
    return json;
  }

  private boolean isSeen(SandboxProject project) {
    return desk.permissions().hasPermission(BROWSE_PROJECTS, project, desk.user());
  }
}
