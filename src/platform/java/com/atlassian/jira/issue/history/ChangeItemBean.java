package com.atlassian.jira.issue.history;

/** How one field was changed. */
public class ChangeItemBean {
  private final String field;
  private final String from;
  private final String to;

  public ChangeItemBean(
      String fieldType, String field, String from, String fromString, String to, String toString) {
    this.field = field;
    this.from = from;
    this.to = to;
  }

  public String getField() {
    return field;
  }

  public String getFrom() {
    return from;
  }

  public String getTo() {
    return to;
  }
}
