package io.followthrough.jira;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import io.followthrough.desk.Policies;
import io.followthrough.policy.Holder;
import io.followthrough.policy.Right;

/** Asks Jira's groups and roles whether somebody is among those whom a policy gives a right. */
public final class RightHolders {

  private final Policies policies;
  private final PermissionManager permissions;
  private final GroupManager groups;
  private final ProjectRoleManager roles;

  public RightHolders(
      Policies policies,
      PermissionManager permissions,
      GroupManager groups,
      ProjectRoleManager roles) {
    this.policies = policies;
    this.permissions = permissions;
    this.groups = groups;
    this.roles = roles;
  }

  boolean have(ApplicationUser user, Right right, Project project) {
    return policies.of(project.getKey()).rights().of(right).stream()
        .anyMatch(holder -> includes(holder, user, project));
  }

  private boolean includes(Holder holder, ApplicationUser user, Project project) {
    return switch (holder.kind()) {
      case ADMINISTRATORS ->
          permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user);
      case GROUP -> groups.isUserInGroup(user, holder.name());
      case ROLE -> fills(holder.name(), user, project);
    };
  }

  /** A role that is gone is filled by nobody. */
  private boolean fills(String name, ApplicationUser user, Project project) {
    var role = roles.getProjectRole(name);
    return role != null && roles.isUserInProjectRole(user, role, project);
  }
}
