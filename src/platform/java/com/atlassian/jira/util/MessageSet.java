package com.atlassian.jira.util;

import java.util.Set;

/** What is wrong with a query. */
public interface MessageSet {
  void addErrorMessage(String errorMessage);

  Set<String> getErrorMessages();
}
