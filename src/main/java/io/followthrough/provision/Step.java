package io.followthrough.provision;

/** One thing to make in Jira. */
interface Step {

  /** The thing, for people to read. */
  String what();

  /** How to make it by hand in Jira's administration. */
  String byHand();

  /**
   * Makes the thing, unless it is there.
   *
   * @return whether it was made in this run
   * @throws Exception where Jira would not have it; Jira's managers throw checked exceptions of
   *     several kinds
   */
  boolean make() throws Exception;
}
