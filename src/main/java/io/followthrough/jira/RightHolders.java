package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.followthrough.desk.policy.Policies;
import io.followthrough.policy.Holder;
import io.followthrough.policy.Right;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks Jira's groups and roles whether somebody is among those whom a policy gives a right. */
public final class RightHolders {

  private final Policies policies;
  private final PermissionManager permissions;
  private final GroupManager groups;
  private final ProjectRoleManager roles;
  private final UserManager users;

  public RightHolders(
      Policies policies,
      PermissionManager permissions,
      GroupManager groups,
      ProjectRoleManager roles,
      UserManager users) {
    this.policies = policies;
    this.permissions = permissions;
    this.groups = groups;
    this.roles = roles;
    this.users = users;
  }

  boolean have(ApplicationUser user, Right right, Project project) {
    return holders(right, project).anyMatch(holder -> includes(holder, user, project));
  }

  /** Whether somebody has a right where an issue is concerned. */
  boolean have(ApplicationUser user, Right right, Issue issue) {
    return holders(right, issue.getProjectObject()).anyMatch(one -> includes(one, user, issue));
  }

  boolean includes(Holder holder, ApplicationUser user, Issue issue) {
    return holder.equals(Holder.EDITORS)
        ? permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user)
        : includes(holder, user, issue.getProjectObject());
  }

  /** Whether all who have a right can be listed: who administers or edits is told by permission. */
  boolean areListed(Right right, Project project) {
    return holders(right, project).allMatch(Holder::isListed);
  }

  /** Those who have a right, where they are listed. */
  Stream<ApplicationUser> listed(Right right, Project project) {
    return holders(right, project).flatMap(holder -> listed(holder, project)).distinct();
  }

  /** Those who are meant; none where the host cannot list them. */
  Stream<ApplicationUser> listed(Holder holder, Project project) {
    return switch (holder.kind()) {
      case GROUP -> groups.getUsersInGroup(holder.name()).stream();
      case ROLE ->
          Stream.ofNullable(roles.getProjectRole(holder.name()))
              .flatMap(role -> filling(role, project));
      case LEAD -> Stream.ofNullable(project.getProjectLead());
      case PERSON -> Stream.ofNullable(users.getUserByName(holder.name()));
      case ADMINISTRATORS, EDITORS -> Stream.empty();
    };
  }

  private Stream<ApplicationUser> filling(ProjectRole role, Project project) {
    return roles.getProjectRoleActors(role, project).getUsers().stream();
  }

  private Stream<Holder> holders(Right right, Project project) {
    return policies.of(project.getKey()).rights().of(right).stream();
  }

  private boolean includes(Holder holder, ApplicationUser user, Project project) {
    return switch (holder.kind()) {
      case ADMINISTRATORS ->
          permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user);
      case EDITORS -> permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, project, user);
      case LEAD -> is(user, project.getProjectLead());
      case PERSON -> is(user, users.getUserByName(holder.name()));
      case GROUP -> groups.isUserInGroup(user, holder.name());
      case ROLE -> fills(holder.name(), user, project);
    };
  }

  private static boolean is(ApplicationUser user, @Nullable ApplicationUser other) {
    return other != null && other.getKey().equals(user.getKey());
  }

  /** A role that is gone is filled by nobody. */
  private boolean fills(String name, ApplicationUser user, Project project) {
    var role = roles.getProjectRole(name);
    return role != null && roles.isUserInProjectRole(user, role, project);
  }
}
