package io.followthrough.sandbox.project;

import com.atlassian.jira.security.roles.ProjectRole;

/** A role that each project fills with its own users and groups. */
public record Role(long id, String name, String description) implements ProjectRole {

  @Override
  public String getName() {
    return name;
  }
}
