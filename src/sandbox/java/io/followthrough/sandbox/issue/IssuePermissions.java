package io.followthrough.sandbox.issue;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/** Names Jira's project permissions that plugins of ours never ask for, but the tracker does. */
public final class IssuePermissions {

  public static final ProjectPermissionKey TRANSITION_ISSUES = key("TRANSITION_ISSUES");
  public static final ProjectPermissionKey DELETE_ISSUES = key("DELETE_ISSUES");
  public static final ProjectPermissionKey SCHEDULE_ISSUES = key("SCHEDULE_ISSUES");
  public static final ProjectPermissionKey MODIFY_REPORTER = key("MODIFY_REPORTER");
  public static final ProjectPermissionKey ADD_COMMENTS = key("ADD_COMMENTS");
  public static final ProjectPermissionKey EDIT_ALL_COMMENTS = key("EDIT_ALL_COMMENTS");
  public static final ProjectPermissionKey EDIT_OWN_COMMENTS = key("EDIT_OWN_COMMENTS");
  public static final ProjectPermissionKey DELETE_ALL_COMMENTS = key("DELETE_ALL_COMMENTS");
  public static final ProjectPermissionKey DELETE_OWN_COMMENTS = key("DELETE_OWN_COMMENTS");
  public static final ProjectPermissionKey VIEW_WATCHERS = key("VIEW_VOTERS_AND_WATCHERS");
  public static final ProjectPermissionKey MANAGE_WATCHERS = key("MANAGE_WATCHERS");

  private IssuePermissions() {}

  private static ProjectPermissionKey key(String name) {
    return new ProjectPermissionKey(name);
  }
}
