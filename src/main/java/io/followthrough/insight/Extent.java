package io.followthrough.insight;

import java.time.LocalDate;

/**
 * How much of some days a report can tell of. The ids are spoken of over REST: they never change.
 */
public enum Extent {
  /** All of them: they are over. */
  WHOLE("whole"),
  /** Part of them: they are not over yet, or the report was asked about some of them only. */
  PARTIAL("partial"),
  /** None of them has come yet. */
  TO_COME("to-come");

  private final String id;

  Extent(String id) {
    this.id = id;
  }

  /** The name under which it is spoken of over REST. */
  public String id() {
    return id;
  }

  /**
   * That of some days.
   *
   * @param asked the days that the report was asked about
   * @param today this day, which is not over
   */
  static Extent of(Span days, Span asked, LocalDate today) {
    if (days.first().isAfter(today)) {
      return TO_COME;
    }
    return days.last().isBefore(today)
            && asked.contains(days.first())
            && asked.contains(days.last())
        ? WHOLE
        : PARTIAL;
  }
}
