package com.atlassian.jira.issue.fields.screen;

/** Screens. */
public interface FieldScreenManager {
  FieldScreen getFieldScreen(Long id);
}
