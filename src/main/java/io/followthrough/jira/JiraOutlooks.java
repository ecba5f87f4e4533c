package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.followthrough.action.ActionItem;
import io.followthrough.desk.ProjectSeen;
import io.followthrough.desk.TicketFace;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.report.Outlooks;
import io.followthrough.insight.ReportRow;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks Jira's permissions. Whether somebody may see an issue can depend on the issue itself, so it
 * is asked of each; the issues of many rows are read at once.
 */
public final class JiraOutlooks implements Outlooks {

  private final PermissionManager permissions;
  private final IssueManager issues;
  private final ActionReader actions;
  private final UserManager users;
  private final Sight sight;
  private final LostFaces lostFaces;

  public JiraOutlooks(
      PermissionManager permissions,
      IssueManager issues,
      ActionReader actions,
      UserManager users,
      Sight sight,
      LostFaces lostFaces) {
    this.permissions = permissions;
    this.issues = issues;
    this.actions = actions;
    this.users = users;
    this.sight = sight;
    this.lostFaces = lostFaces;
  }

  @Override
  public Outlook of(Visitor visitor) {
    return new UserOutlook(users.getUserByKey(visitor.key()), sight.of(visitor));
  }

  private final class UserOutlook implements Outlook {

    private final @Nullable ApplicationUser user;
    private final Predicate<Issue> visible;
    private final List<ProjectSeen> projects;
    private final Set<Long> projectIds;

    UserOutlook(@Nullable ApplicationUser user, Predicate<Issue> visible) {
      this.user = user;
      this.visible = visible;
      this.projects =
          permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, user).stream()
              .map(this::seen)
              .sorted(Comparator.comparing(ProjectSeen::key))
              .toList();
      this.projectIds =
          projects.stream().map(ProjectSeen::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<ProjectSeen> projects() {
      return projects;
    }

    /** Of a ticket that is gone, its project is all that is left to ask. */
    @Override
    public List<ReportRow> seen(List<ReportRow> rows) {
      var tickets = tickets(rows);
      return rows.stream()
          .filter(row -> projectIds.contains(row.project()))
          .filter(row -> isVisible(tickets.get(row.item())))
          .toList();
    }

    @Override
    public Map<Long, TicketFace> faces(List<ReportRow> rows) {
      var sheaf = actions.read(rows.stream().map(ReportRow::item).toList());
      var faces = new HashMap<Long, TicketFace>();
      for (var row : rows) {
        sheaf
            .issue(row.item())
            .filter(visible)
            .ifPresent(issue -> faces.put(row.item(), face(issue, sheaf.action(issue))));
      }
      var lost = rows.stream().filter(row -> row.course().lost() != null).toList();
      faces.putAll(lostFaces.of(lost, faces, visible));
      return faces;
    }

    private boolean isVisible(@Nullable Issue issue) {
      return issue == null || visible.test(issue);
    }

    private ProjectSeen seen(Project project) {
      return new ProjectSeen(
          project.getId(),
          project.getKey(),
          project.getName(),
          permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user));
    }
  }

  private Map<Long, Issue> tickets(List<ReportRow> rows) {
    var ids = rows.stream().map(ReportRow::item).toList();
    return ids.isEmpty()
        ? Map.of()
        : issues.getIssueObjects(ids).stream()
            .collect(Collectors.toMap(Issue::getId, issue -> issue));
  }

  private static TicketFace face(Issue issue, ActionItem action) {
    var assignee = issue.getAssignee();
    return new TicketFace(
        issue.getKey(),
        issue.getSummary(),
        issue.getStatus().getName(),
        assignee == null ? null : AnswerReader.person(assignee),
        false,
        action.ticketsDone(),
        action.tickets(),
        List.of());
  }
}
