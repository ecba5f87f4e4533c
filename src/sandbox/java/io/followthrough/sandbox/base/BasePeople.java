package io.followthrough.sandbox.base;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import io.followthrough.sandbox.project.HolderType;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.project.Roles;
import io.followthrough.sandbox.user.Users;
import java.util.List;

/** Writes the users, groups, roles and permissions of a fresh Jira. */
public final class BasePeople {

  private static final String ADMINISTRATORS = "jira-administrators";

  /** The group of those who may use the sandbox. */
  public static final String USERS = "jira-software-users";

  private static final List<String> FOR_ADMINISTRATORS =
      List.of(
          "ADMINISTER_PROJECTS",
          "DELETE_ISSUES",
          "DELETE_ALL_COMMENTS",
          "EDIT_ALL_COMMENTS",
          "MODIFY_REPORTER",
          "MANAGE_WATCHERS");

  private final Users users;
  private final Permissions permissions;
  private final Roles roles;

  BasePeople(Users users, Permissions permissions, Roles roles) {
    this.users = users;
    this.permissions = permissions;
    this.roles = roles;
  }

  void write() {
    administrator();
    globalPermissions();
    projectPermissions();
  }

  private void administrator() {
    users.createGroup(ADMINISTRATORS);
    users.createGroup(USERS);
    var admin = users.create("admin", "Administrator", "admin@example.com", "admin");
    users.addToGroup(ADMINISTRATORS, admin);
    users.addToGroup(USERS, admin);
  }

  private void globalPermissions() {
    permissions.grantGlobal(GlobalPermissionKey.SYSTEM_ADMIN, ADMINISTRATORS);
    permissions.grantGlobal(GlobalPermissionKey.ADMINISTER, ADMINISTRATORS);
  }

  private void projectPermissions() {
    var administrators = roles.create("Administrators", "Those who administer a project");
    roles.create("Developers", "Those who work on a project");
    var scheme = permissions.createDefaultScheme();
    for (var permission : FOR_ADMINISTRATORS) {
      var key = new ProjectPermissionKey(permission);
      permissions.grant(scheme, key, HolderType.PROJECT_ROLE, Long.toString(administrators.id()));
      permissions.grant(scheme, key, HolderType.GROUP, ADMINISTRATORS);
    }
    for (var permission : BaseData.FOR_USERS) {
      permissions.grant(
          scheme, new ProjectPermissionKey(permission), HolderType.APPLICATION_ROLE, null);
    }
  }
}
