package io.followthrough.sandbox.page.project;

import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.CREATE_ISSUES;

import com.atlassian.jira.issue.IssueConstant;
import io.followthrough.sandbox.issue.Issues;
import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.IssueRow;
import io.followthrough.sandbox.page.IssueRows;
import io.followthrough.sandbox.page.Navigation;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.PageFault;
import io.followthrough.sandbox.page.SearchAddress;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.project.Projects;
import io.followthrough.sandbox.search.Search;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code /projects/KEY}: a project with what is open in it. */
public final class ProjectPage implements Page {

  private static final int SHOWN = 20;

  private final Projects projects;
  private final Permissions permissions;
  private final Search search;
  private final Issues issues;
  private final IssueRows rows;
  private final Navigation navigation;

  public ProjectPage(
      Projects projects,
      Permissions permissions,
      Search search,
      Issues issues,
      IssueRows rows,
      Navigation navigation) {
    this.projects = projects;
    this.permissions = permissions;
    this.search = search;
    this.issues = issues;
    this.rows = rows;
    this.navigation = navigation;
  }

  /** What the page shows. */
  public record View(
      ProjectRow project,
      String types,
      boolean mayCreate,
      String allIssues,
      long open,
      List<IssueRow> rows,
      List<Navigation.Group> links) {}

  @Override
  public Answer answer(Visit visit) {
    var user = visit.signedIn();
    var key = visit.lastSegment();
    var project =
        projects
            .withKey(key)
            .filter(found -> permissions.hasPermission(BROWSE_PROJECTS, found, user))
            .orElseThrow(
                () ->
                    PageFault.notFound(
                        "There is no project with this key, or you may not see it."));
    var all = "project = \"" + project.getKey() + "\"";
    var open =
        search.find(user, all + " and statusCategory != Done order by updated desc", 0, SHOWN);
    var view =
        new View(
            ProjectRow.of(project),
            project.getIssueTypes().stream()
                .map(IssueConstant::getName)
                .collect(Collectors.joining(", ")),
            permissions.hasPermission(CREATE_ISSUES, project, user),
            visit.request().getContextPath() + SearchAddress.of(all),
            open.total(),
            issues.withIds(open.issueIds()).stream().map(rows::of).toList(),
            navigation.project(user, project));
    return Answer.show(project.getName(), "project/view.vm", Map.of("view", view));
  }
}
