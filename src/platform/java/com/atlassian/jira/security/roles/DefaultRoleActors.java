package com.atlassian.jira.security.roles;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/** Who fills a role, also as a member of a group. */
public interface DefaultRoleActors {
  Set<ApplicationUser> getUsers();
}
