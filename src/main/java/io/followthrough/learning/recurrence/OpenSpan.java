package io.followthrough.learning.recurrence;

import io.followthrough.action.Disposition;
import io.followthrough.insight.Chronicle;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From when to when an action item stood open: since it was asked for, until it was done or
 * somebody said no to it.
 *
 * @param until {@code null} while it stands open
 */
public record OpenSpan(Instant from, @Nullable Instant until) {

  /** The span of an item; where it was set aside and taken up again, the whole of it. */
  public static OpenSpan of(Chronicle item) {
    var course = item.course();
    return new OpenSpan(
        course.proposed(),
        isDeclined(course.disposition()) ? course.answered() : course.finished());
  }

  /** Whether it was open at some time between two moments. */
  public boolean touches(Instant first, Instant last) {
    return from.isBefore(last) && (until == null || until.isAfter(first));
  }

  private static boolean isDeclined(Disposition disposition) {
    return switch (disposition) {
      case REJECTED, RISK_ACCEPTED, DUPLICATE -> true;
      case PROPOSED, ACCEPTED, DEFERRED -> false;
    };
  }
}
