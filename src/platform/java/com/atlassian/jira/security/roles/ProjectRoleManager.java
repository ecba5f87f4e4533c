package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Knows who fills which role in a project. */
public interface ProjectRoleManager {
  Collection<ProjectRole> getProjectRoles();

  ProjectRole getProjectRole(String name);

  ProjectRoleActors getProjectRoleActors(ProjectRole projectRole, Project project);

  boolean isUserInProjectRole(ApplicationUser user, ProjectRole projectRole, Project project);
}
