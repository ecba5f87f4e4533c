package io.followthrough.sandbox.rest.answer;

import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import io.followthrough.sandbox.project.SandboxProject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the project an address names, if whoever asks may browse it. */
public final class SeenProjects {

  private final Desk desk;

  public SeenProjects(Desk desk) {
    this.desk = desk;
  }

  public List<SandboxProject> all() {
    return desk.around().projects().all().stream()
        .filter(project -> may(BROWSE_PROJECTS, project))
        .toList();
  }

  /**
   * The project with a key or an id.
   *
   * @throws Refusal the same where it is missing and where it may not be seen
   */
  public SandboxProject get(String keyOrId) {
    return find(keyOrId)
        .orElseThrow(
            () ->
                Refusal.notFound(
                    "No project could be found with %s '%s'."
                        .formatted(keyOrId.matches("\\d+") ? "id" : "key", keyOrId)));
  }

  public Optional<SandboxProject> find(String keyOrId) {
    var projects = desk.around().projects();
    var found =
        keyOrId.matches("\\d{1,18}")
            ? projects.withId(Long.parseLong(keyOrId))
            : projects.withKey(keyOrId.toUpperCase(Locale.ROOT));
    return found.filter(project -> may(BROWSE_PROJECTS, project));
  }

  public boolean may(ProjectPermissionKey permission, SandboxProject project) {
    return desk.permissions().hasPermission(permission, project, desk.user());
  }

  /** Goes on only where whoever asks holds a permission in the project. */
  public void require(ProjectPermissionKey permission, SandboxProject project, String otherwise) {
    if (!may(permission, project)) {
      throw Refusal.forbidden(desk.user(), otherwise);
    }
  }
}
