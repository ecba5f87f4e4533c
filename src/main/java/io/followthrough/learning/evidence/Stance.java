package io.followthrough.learning.evidence;

import io.followthrough.insight.AnswerGiven;
import io.followthrough.insight.Chronicle;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an action item stood at a moment, as far as its answers and its ticket tell: that a ticket
 * was done before it was reopened is forgotten. The ids are spoken of over REST.
 */
public enum Stance {
  /** It had no answer that counted. */
  WAITING("waiting"),
  DEFERRED("deferred"),
  /** It was promised, not done, and not late. */
  OPEN("open"),
  /** It was promised, not done, and late. */
  OVERDUE("overdue"),
  DONE("done"),
  REJECTED("rejected"),
  RISK_ACCEPTED("risk-accepted"),
  /** Another item stood for it. */
  DUPLICATE("duplicate");

  private final String id;

  Stance(String id) {
    this.id = id;
  }

  /** The name under which it is spoken of over REST. */
  public String id() {
    return id;
  }

  /** Whether it was still to be done, or to be decided on. */
  public boolean isOpen() {
    return this == WAITING || this == DEFERRED || this == OPEN || this == OVERDUE;
  }

  /** Whether somebody had said no to it. */
  public boolean isDeclined() {
    return this == REJECTED || this == RISK_ACCEPTED;
  }

  /**
   * How an item stood.
   *
   * @param at after it was asked for
   * @param day the day on which that lies in its project
   */
  public static Stance of(Chronicle item, Instant at, LocalDate day) {
    var last =
        item.answers().stream()
            .filter(answer -> !answer.at().isAfter(at))
            .reduce((earlier, later) -> later);
    return last.filter(answer -> !isPast(answer.countsUntil(), day))
        .map(answer -> of(item, answer, at, day))
        .orElse(WAITING);
  }

  private static Stance of(Chronicle item, AnswerGiven answer, Instant at, LocalDate day) {
    return switch (answer.disposition()) {
      case PROPOSED -> WAITING;
      case ACCEPTED -> accepted(item, answer, at, day);
      case DEFERRED -> DEFERRED;
      case REJECTED -> REJECTED;
      case RISK_ACCEPTED -> RISK_ACCEPTED;
      case DUPLICATE -> DUPLICATE;
    };
  }

  private static Stance accepted(Chronicle item, AnswerGiven answer, Instant at, LocalDate day) {
    var finished = item.course().finished();
    if (finished != null && !finished.isAfter(at)) {
      return DONE;
    }
    return isPast(answer.due(), day) ? OVERDUE : OPEN;
  }

  private static boolean isPast(@Nullable LocalDate last, LocalDate day) {
    return last != null && day.isAfter(last);
  }
}
