package com.atlassian.jira.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/** Answers whether a user holds a permission of the whole instance. */
public interface GlobalPermissionManager {
  boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user);
}
