package com.atlassian.jira.issue.fields.screen;

/** A screen: an ordered choice of fields. */
public interface FieldScreen {
  Long DEFAULT_SCREEN_ID = Long.valueOf(1);

  Long getId();

  String getName();

  boolean containsField(String fieldId);

  FieldScreenTab getTab(int position);
}
