package com.atlassian.jira.security.roles;

/** What somebody is in a project. */
public interface ProjectRole {
  String getName();
}
