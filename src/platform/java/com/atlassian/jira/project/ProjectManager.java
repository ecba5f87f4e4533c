package com.atlassian.jira.project;

import java.util.List;

/** Finds projects; {@code null} where there is none. */
public interface ProjectManager {
  Project getProjectObj(Long id);

  Project getProjectByCurrentKey(String projectKey);

  List<Project> getProjects();
}
