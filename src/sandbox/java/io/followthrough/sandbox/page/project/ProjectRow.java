package io.followthrough.sandbox.page.project;

import io.followthrough.sandbox.project.SandboxProject;

/** A project as one line. */
public record ProjectRow(long id, String key, String name, String lead) {

  static ProjectRow of(SandboxProject project) {
    var lead = project.getProjectLead();
    return new ProjectRow(
        project.getId(),
        project.getKey(),
        project.getName(),
        lead == null ? "nobody" : lead.getDisplayName());
  }
}
