package com.atlassian.jira.issue.fields.screen;

/** A page of a screen. */
public interface FieldScreenTab {
  void addFieldScreenLayoutItem(String orderableFieldId);
}
