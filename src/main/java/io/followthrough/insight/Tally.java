package io.followthrough.insight;

/**
 * A report in the making.
 *
 * @param <R> the report
 */
public interface Tally<R> {

  /**
   * Whether a row makes any difference. Taking one that makes none changes nothing, so it need not
   * be found out whether the reader may see it.
   */
  boolean concerns(ReportRow row);

  /** Takes one row into account. */
  void take(ReportRow row);

  /** The report on all rows taken so far. */
  R report();
}
