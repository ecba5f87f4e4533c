package io.followthrough.jira.store;

/** Does again what failed once, as when two nodes put the same rows at the same time. */
final class Twice {

  private Twice() {}

  static void attempt(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      try {
        work.run();
      } catch (RuntimeException again) {
        again.addSuppressed(e);
        throw again;
      }
    }
  }
}
