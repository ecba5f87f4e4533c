package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;

/** Errors, some of them of a field. */
public interface ErrorCollection {
  boolean hasAnyErrors();

  Collection<String> getErrorMessages();

  Map<String, String> getErrors();

  void addError(String field, String message);

  void addErrorMessage(String message);
}
