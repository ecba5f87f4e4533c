package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/** Jira's own project permissions. */
public final class ProjectPermissions {
  public static final ProjectPermissionKey ADMINISTER_PROJECTS =
      new ProjectPermissionKey("ADMINISTER_PROJECTS");
  public static final ProjectPermissionKey BROWSE_PROJECTS =
      new ProjectPermissionKey("BROWSE_PROJECTS");
  public static final ProjectPermissionKey CREATE_ISSUES =
      new ProjectPermissionKey("CREATE_ISSUES");
  public static final ProjectPermissionKey EDIT_ISSUES = new ProjectPermissionKey("EDIT_ISSUES");
  public static final ProjectPermissionKey LINK_ISSUES = new ProjectPermissionKey("LINK_ISSUES");
  public static final ProjectPermissionKey ASSIGN_ISSUES =
      new ProjectPermissionKey("ASSIGN_ISSUES");
  public static final ProjectPermissionKey ASSIGNABLE_USER =
      new ProjectPermissionKey("ASSIGNABLE_USER");

  private ProjectPermissions() {}
}
