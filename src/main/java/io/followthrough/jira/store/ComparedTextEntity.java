package io.followthrough.jira.store;

import net.java.ao.Entity;

/**
 * The text of an issue. A new text takes a new row, so that whoever reads on finds it. Active
 * Objects knows the columns of the tables alone, so they say what they are called.
 */
interface ComparedTextEntity extends Entity {

  Long getIssueId();

  void setIssueId(Long issueId);

  String getSummary();

  void setSummary(String text);
}
