package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;

/** The user of the current thread; {@code null} for nobody. */
public interface JiraAuthenticationContext {
  ApplicationUser getLoggedInUser();

  boolean isLoggedInUser();
}
