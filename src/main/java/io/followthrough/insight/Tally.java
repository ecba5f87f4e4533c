package io.followthrough.insight;

/**
 * A report in the making.
 *
 * @param <R> the report
 */
public interface Tally<R> {

  /** Takes one row into account. */
  void take(ReportRow row);

  /** The report on all rows taken so far. */
  R report();
}
