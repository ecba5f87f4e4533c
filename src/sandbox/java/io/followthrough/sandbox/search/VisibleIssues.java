package io.followthrough.sandbox.search;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.project.Projects;
import io.followthrough.sandbox.project.Reach;
import io.followthrough.sandbox.project.SandboxProject;
import io.followthrough.sandbox.store.Tables.Issue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Narrows SQL to the issues a user may browse. */
final class VisibleIssues {

  private final Projects projects;
  private final Permissions permissions;

  VisibleIssues(Projects projects, Permissions permissions) {
    this.projects = projects;
    this.permissions = permissions;
  }

  /** What holds for each issue the user, or nobody, may browse. */
  Condition to(@Nullable ApplicationUser user) {
    var reaches = new LinkedHashMap<SandboxProject, Reach>();
    for (var project : projects.all()) {
      reaches.put(project, permissions.reach(ProjectPermissions.BROWSE_PROJECTS, project, user));
    }
    var everywhere = Issue.PROJECT_ID.in(ids(reaches, Reach::everywhere));
    if (user == null) {
      return everywhere;
    }
    return DSL.or(
        everywhere,
        Issue.PROJECT_ID
            .in(ids(reaches, Reach::asReporter))
            .and(Issue.REPORTER_KEY.eq(user.getKey())),
        Issue.PROJECT_ID
            .in(ids(reaches, Reach::asAssignee))
            .and(Issue.ASSIGNEE_KEY.eq(user.getKey())));
  }

  boolean mayBrowse(SandboxProject project, @Nullable ApplicationUser user) {
    return permissions.reach(ProjectPermissions.BROWSE_PROJECTS, project, user).isAny();
  }

  private static List<Long> ids(Map<SandboxProject, Reach> reaches, Predicate<Reach> fits) {
    return reaches.entrySet().stream()
        .filter(entry -> fits.test(entry.getValue()))
        .map(entry -> entry.getKey().id())
        .toList();
  }
}
