package io.followthrough.sandbox.project;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.user.Users;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers who may do what, by permission schemes and global permissions, from memory.
 *
 * <p>An inactive user may do nothing, and an administrator nothing in a project that its scheme
 * does not grant.
 */
public final class Permissions implements PermissionManager, GlobalPermissionManager {

  private final Users users;
  private final Projects projects;
  private final Roles roles;
  private final PermissionSchemes schemes;

  public Permissions(Store store, Users users, Projects projects, Roles roles) {
    this.users = users;
    this.projects = projects;
    this.roles = roles;
    this.schemes = new PermissionSchemes(store, users, roles);
  }

  /** On which issues of a project a user, or nobody, holds a permission. */
  public Reach reach(
      ProjectPermissionKey permission, SandboxProject project, @Nullable ApplicationUser user) {
    var asker = user == null ? Optional.<SandboxUser>empty() : active(user);
    if (user != null && asker.isEmpty()) {
      return new Reach(false, false, false);
    }
    var grants = schemes.grants(project.permissionSchemeId(), permission);
    return new Reach(
        grants.stream().anyMatch(grant -> holds(grant, project, asker)),
        asker.isPresent() && names(grants, HolderType.REPORTER),
        asker.isPresent() && names(grants, HolderType.ASSIGNEE));
  }

  /**
   * {@inheritDoc}
   *
   * <p>As in Jira, what is granted to the reporter or the assignee counts for the project as a
   * whole with anyone signed in: that user may be reporter or assignee of some issue there.
   */
  @Override
  public boolean hasPermission(
      ProjectPermissionKey permissionKey, Project project, @Nullable ApplicationUser user) {
    return projects
        .withId(project.getId())
        .map(found -> reach(permissionKey, found, user).isAny())
        .orElse(false);
  }

  @Override
  public boolean hasPermission(
      ProjectPermissionKey permissionKey, Issue issue, @Nullable ApplicationUser user) {
    return projects
        .withId(issue.getProjectId())
        .map(project -> reach(permissionKey, project, user))
        .map(reach -> covers(reach, issue, user))
        .orElse(false);
  }

  @Override
  public Collection<Project> getProjects(
      ProjectPermissionKey permissionKey, @Nullable ApplicationUser user) {
    return List.copyOf(
        projects.all().stream()
            .filter(project -> reach(permissionKey, project, user).isAny())
            .toList());
  }

  /** {@inheritDoc} A system administrator is an administrator, too. */
  @Override
  public boolean hasPermission(GlobalPermissionKey permission, @Nullable ApplicationUser user) {
    if (user == null || active(user).isEmpty()) {
      return false;
    }
    return isGranted(permission, user)
        || (GlobalPermissionKey.ADMINISTER.getKey().equals(permission.getKey())
            && isGranted(GlobalPermissionKey.SYSTEM_ADMIN, user));
  }

  /**
   * A permission with one who holds it.
   *
   * @param holder as {@link #grant} takes it
   */
  public record Granted(String permission, HolderType type, @Nullable String holder) {}

  /** Everything that is granted in a project. */
  public List<Granted> granted(SandboxProject project) {
    return schemes.of(project.permissionSchemeId()).stream()
        .map(grant -> new Granted(grant.permission(), grant.type(), grant.holder()))
        .toList();
  }

  /** Finds a permission scheme by name. */
  public Optional<Long> scheme(String name) {
    return schemes.named(name);
  }

  /**
   * Adds a permission scheme that grants nothing, and answers its id.
   *
   * @throws IllegalArgumentException where the name cannot be taken or is taken already
   */
  public long createScheme(String name) {
    return schemes.create(null, name);
  }

  /** Adds the scheme a fresh Jira has, under Jira's own id for it. */
  public long createDefaultScheme() {
    return schemes.create(0L, "Default Permission Scheme");
  }

  /**
   * Grants a permission within a scheme.
   *
   * @param holder the group's name, the user's key or the role's id; null for the other types, and
   *     for a group that means anyone
   * @throws IllegalArgumentException where there is no such holder
   */
  public void grant(
      long schemeId, ProjectPermissionKey permission, HolderType type, @Nullable String holder) {
    schemes.add(new Grant(schemeId, permission.permissionKey(), type, holder));
  }

  /** Takes back what {@link #grant} granted. */
  public void revoke(
      long schemeId, ProjectPermissionKey permission, HolderType type, @Nullable String holder) {
    schemes.remove(new Grant(schemeId, permission.permissionKey(), type, holder));
  }

  /**
   * Grants a permission of the whole instance to a group.
   *
   * @throws IllegalArgumentException where there is no such group
   */
  public void grantGlobal(GlobalPermissionKey permission, String group) {
    schemes.addGlobal(permission, group);
  }

  private Optional<SandboxUser> active(ApplicationUser user) {
    return users.withKey(user.getKey()).filter(SandboxUser::active);
  }

  private boolean isGranted(GlobalPermissionKey permission, ApplicationUser user) {
    return schemes.groups(permission).stream().anyMatch(group -> users.isInGroup(user, group));
  }

  private boolean holds(Grant grant, SandboxProject project, Optional<SandboxUser> asker) {
    var holder = grant.holder();
    if (grant.type() == HolderType.GROUP && holder == null) {
      return true;
    }
    return asker.filter(user -> holds(grant.type(), holder, project, user)).isPresent();
  }

  private boolean holds(
      HolderType type, @Nullable String holder, SandboxProject project, SandboxUser user) {
    return switch (type) {
      case GROUP -> holder != null && users.isInGroup(user, holder);
      case USER -> user.key().equals(holder);
      case PROJECT_ROLE -> holder != null && roles.isIn(user, Long.parseLong(holder), project.id());
      case LEAD -> user.equals(project.lead());
      case APPLICATION_ROLE -> true;
      case REPORTER, ASSIGNEE -> false;
    };
  }

  private static boolean names(List<Grant> grants, HolderType type) {
    return grants.stream().anyMatch(grant -> grant.type() == type);
  }

  private static boolean covers(Reach reach, Issue issue, @Nullable ApplicationUser user) {
    return reach.everywhere()
        || (user != null && reach.asReporter() && user.getKey().equals(issue.getReporterId()))
        || (user != null && reach.asAssignee() && user.getKey().equals(issue.getAssigneeId()));
  }
}
