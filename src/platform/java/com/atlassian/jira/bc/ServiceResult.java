package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/** An answer with its errors. */
public interface ServiceResult {
  boolean isValid();

  ErrorCollection getErrorCollection();
}
