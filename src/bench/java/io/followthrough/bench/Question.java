package io.followthrough.bench;

/** Something that is asked again and again. */
@FunctionalInterface
interface Question<T> {

  /**
   * Asks once.
   *
   * @param asker who asks, on behalf of one thread
   * @param turn counts all askings, so that no two ask for the same
   */
  void ask(T asker, int turn) throws Exception;

  /** Undoes what was asked, so that it can be asked again; how long that takes does not count. */
  default void undo(T asker, int turn) throws Exception {}
}
