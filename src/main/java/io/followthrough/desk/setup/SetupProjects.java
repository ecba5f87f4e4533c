package io.followthrough.desk.setup;

import java.util.List;

/** Knows which projects there are to be set up. */
public interface SetupProjects {

  /** All of them, by key. */
  List<SetupProject> all();
}
