package io.followthrough.sandbox.page.project;

import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;

import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.project.Projects;
import java.util.List;
import java.util.Map;

/** {@code /projects}: the projects a visitor may see. */
public final class ProjectListPage implements Page {

  private final Projects projects;
  private final Permissions permissions;

  public ProjectListPage(Projects projects, Permissions permissions) {
    this.projects = projects;
    this.permissions = permissions;
  }

  /** What the page shows. */
  public record View(List<ProjectRow> projects) {}

  @Override
  public Answer answer(Visit visit) {
    var user = visit.signedIn();
    var rows =
        projects.all().stream()
            .filter(project -> permissions.hasPermission(BROWSE_PROJECTS, project, user))
            .map(ProjectRow::of)
            .toList();
    return Answer.show("Projects", "project/list.vm", Map.of("view", new View(rows)));
  }
}
