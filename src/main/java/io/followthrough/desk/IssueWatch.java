package io.followthrough.desk;

/** Does something about issues that changed, in whatever way that happened. */
public interface IssueWatch {

  /**
   * Looks once at what some issues concern. They may be of any kind, and may be gone.
   *
   * @throws RuntimeException where something could not be looked at; the rest was
   */
  void issuesChanged(Long... issueIds);
}
