package io.followthrough.desk;

import java.util.Set;

/** Does something about what changed issues may put in a new light; told by {@link IssueWatch}. */
@FunctionalInterface
public interface TouchedWatch {

  /**
   * Looks once at what was touched.
   *
   * @param changed the ids of the issues that changed; they may be of any kind, and may be gone
   * @throws RuntimeException where something could not be looked at; the rest was
   */
  void look(Touched touched, Set<Long> changed);
}
