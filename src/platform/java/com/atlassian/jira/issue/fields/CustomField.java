package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.customfields.CustomFieldType;

/** A field an administrator or a plugin added. */
public interface CustomField {
  String getId();

  Long getIdAsLong();

  String getName();

  CustomFieldType<?, ?> getCustomFieldType();
}
