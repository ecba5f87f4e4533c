package com.atlassian.jira.issue.fields;

/** A field an administrator or a plugin added. */
public interface CustomField {
  String getId();

  Long getIdAsLong();

  String getName();
}
