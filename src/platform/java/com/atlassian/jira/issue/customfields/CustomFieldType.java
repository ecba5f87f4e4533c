package com.atlassian.jira.issue.customfields;

/** A kind of custom field. */
public interface CustomFieldType<T, S> {
  String getKey();
}
