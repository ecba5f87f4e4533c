package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;

/** Who asks; {@code null} for nobody. */
public interface QueryCreationContext {
  ApplicationUser getApplicationUser();
}
