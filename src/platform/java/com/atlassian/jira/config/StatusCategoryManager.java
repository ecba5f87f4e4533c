package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.category.StatusCategory;

/** Status categories. */
public interface StatusCategoryManager {
  StatusCategory getStatusCategoryByKey(String key);
}
