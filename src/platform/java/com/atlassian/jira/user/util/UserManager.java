package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

/** Finds users; {@code null} where there is none. */
public interface UserManager {
  ApplicationUser getUserByKey(String userKey);

  ApplicationUser getUserByName(String userName);
}
