package com.atlassian.jira.user;

/** A person Jira knows, active or not. */
public interface ApplicationUser {
  String getKey();

  String getUsername();

  String getName();

  String getDisplayName();

  String getEmailAddress();

  boolean isActive();

  Long getId();
}
