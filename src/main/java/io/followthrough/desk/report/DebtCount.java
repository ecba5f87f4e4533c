package io.followthrough.desk.report;

/**
 * How much is owed.
 *
 * @param project the key of the project; empty for all of them together
 * @param bypassed how many closed incidents owe what a bypass let pass
 * @param overdue how many of those should have settled it by now
 * @param ungated how many incidents were closed around the gate
 * @param unfulfilled how many promises are unfulfilled
 * @param deleted how many of those have no ticket any more, so that no search finds them
 */
public record DebtCount(
    String project, int bypassed, int overdue, int ungated, int unfulfilled, int deleted) {

  static DebtCount none(String project) {
    return new DebtCount(project, 0, 0, 0, 0, 0);
  }

  static DebtCount of(DebtLine line) {
    return line.debt().bypass() == null
        ? new DebtCount(line.project(), 0, 0, 1, 0, 0)
        : new DebtCount(line.project(), 1, line.overdue() ? 1 : 0, 0, 0, 0);
  }

  static DebtCount of(BrokenPromise promise) {
    return new DebtCount(promise.project(), 0, 0, 0, 1, promise.action().isGone() ? 1 : 0);
  }

  DebtCount plus(DebtCount other) {
    return new DebtCount(
        project,
        bypassed + other.bypassed,
        overdue + other.overdue,
        ungated + other.ungated,
        unfulfilled + other.unfulfilled,
        deleted + other.deleted);
  }
}
