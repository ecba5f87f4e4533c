package io.followthrough.sandbox.page;

import io.followthrough.sandbox.project.SandboxProject;
import io.followthrough.sandbox.user.SandboxUser;
import java.util.List;

/** Where one can go from a page, plugins' links included. */
public interface Navigation {

  /**
   * A link.
   *
   * @param id what the link is marked by where its page is shown
   */
  record Place(String id, String label, String url) {}

  /** Links under a heading, which may be empty. */
  record Group(String label, List<Place> places) {}

  /** Whether somebody sees the administration. */
  boolean isAdministrator(SandboxUser user);

  /** What plugins add to the header. */
  List<Place> top(SandboxUser user);

  /** The menu of the administration; empty for those who see none of it. */
  List<Group> administration(SandboxUser user);

  /** What plugins add to a project. */
  List<Group> project(SandboxUser user, SandboxProject project);
}
