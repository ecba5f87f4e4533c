package io.followthrough.insight;

import io.followthrough.action.Delivery;
import io.followthrough.action.Disposition;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a number of a report counts. The ids are spoken of over REST: they never change. */
public enum Counted {
  // How old what stands open is
  WAITING("waiting"),
  PROMISED("promised"),
  UNFULFILLED("unfulfilled"),
  // What was kept of what was first due in some days
  COMMITTED("committed"),
  DONE("done"),
  VERIFIED("verified"),
  ON_TIME("on-time"),
  LATE("late"),
  ON_TIME_AS_EXTENDED("on-time-as-extended"),
  COMMITTED_OPEN("committed-open"),
  COMMITTED_UNFULFILLED("committed-unfulfilled"),
  DROPPED("dropped"),
  // What was committed and never had a day
  UNDATED("undated"),
  // How what was asked for in some days is answered
  ASKED("asked"),
  ANSWERED_PROPOSED("answered-proposed"),
  ANSWERED_ACCEPTED("answered-accepted"),
  ANSWERED_DEFERRED("answered-deferred"),
  ANSWERED_REJECTED("answered-rejected"),
  ANSWERED_RISK_ACCEPTED("answered-risk-accepted"),
  ANSWERED_DUPLICATE("answered-duplicate"),
  LET_GO("let-go"),
  // What happened in some days, and what stood open when they ended
  ACCEPTED("accepted"),
  FINISHED("finished"),
  OPEN_AT_END("open-at-end"),
  // What stands open today
  OPEN("open");

  private final String id;

  Counted(String id) {
    this.id = id;
  }

  /**
   * Which days a number is about, and which ages.
   *
   * @param span the days; of no matter to a number that is about today
   * @param weeksAgo of how old something is: how many weeks ago
   * @param age of that: which age; {@code null} for any
   */
  public record Scope(Span span, int weeksAgo, @Nullable AgeBucket age) {}

  /** The name under which it is spoken of over REST. */
  public String id() {
    return id;
  }

  /** The one of that id; empty where there is none. */
  public static Optional<Counted> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }

  /** That of the items with an answer. */
  public static Counted answered(Disposition disposition) {
    return of("answered-" + disposition.id()).orElseThrow();
  }

  /** Whether a number of this kind counts an item. */
  public boolean includes(ReportRow row, Scope scope, Almanac almanac) {
    var span = scope.span();
    return switch (this) {
      case WAITING -> isAged(row, Phase.WAITING, scope, almanac);
      case PROMISED -> isAged(row, Phase.PROMISED, scope, almanac);
      case UNFULFILLED -> isAged(row, Phase.UNFULFILLED, scope, almanac);
      case COMMITTED -> isFirstDue(row, span) && row.isCommitted(almanac);
      case DONE -> isFirstDue(row, span) && hasFate(row, Fate.DONE, almanac);
      case VERIFIED ->
          DONE.includes(row, scope, almanac) && row.course().delivery() == Delivery.VERIFIED;
      case ON_TIME -> DONE.includes(row, scope, almanac) && isDoneBy(row, almanac);
      case LATE -> DONE.includes(row, scope, almanac) && !isDoneBy(row, almanac);
      case ON_TIME_AS_EXTENDED ->
          DONE.includes(row, scope, almanac) && row.isFinishedBy(row.due().current(), almanac);
      case COMMITTED_OPEN -> isFirstDue(row, span) && hasFate(row, Fate.OPEN, almanac);
      case COMMITTED_UNFULFILLED ->
          isFirstDue(row, span) && hasFate(row, Fate.UNFULFILLED, almanac);
      case DROPPED -> isFirstDue(row, span) && hasFate(row, Fate.DROPPED, almanac);
      case UNDATED -> row.due().original() == null && row.isCommitted(almanac);
      case ASKED -> row.wasProposedIn(span, almanac);
      case ANSWERED_PROPOSED -> isAnswered(row, Disposition.PROPOSED, span, almanac);
      case ANSWERED_ACCEPTED -> isAnswered(row, Disposition.ACCEPTED, span, almanac);
      case ANSWERED_DEFERRED -> isAnswered(row, Disposition.DEFERRED, span, almanac);
      case ANSWERED_REJECTED -> isAnswered(row, Disposition.REJECTED, span, almanac);
      case ANSWERED_RISK_ACCEPTED -> isAnswered(row, Disposition.RISK_ACCEPTED, span, almanac);
      case ANSWERED_DUPLICATE -> isAnswered(row, Disposition.DUPLICATE, span, almanac);
      case LET_GO -> row.wasProposedIn(span, almanac) && row.course().letGo() != null;
      case ACCEPTED -> row.wasAcceptedIn(span, almanac);
      case FINISHED -> row.wasFinishedIn(span, almanac);
      case OPEN_AT_END -> row.phaseOn(span.last(), almanac).isAwaited();
      case OPEN -> row.phase(almanac).isAwaited();
    };
  }

  private static boolean isAged(ReportRow row, Phase phase, Scope scope, Almanac almanac) {
    var day = almanac.today(row.project()).minusWeeks(scope.weeksAgo());
    return row.phaseOn(day, almanac) == phase
        && (scope.age() == null || scope.age() == AgeBucket.of(row.ageOn(day, almanac)));
  }

  private static boolean isFirstDue(ReportRow row, Span span) {
    LocalDate original = row.due().original();
    return original != null && span.contains(original);
  }

  private static boolean isDoneBy(ReportRow row, Almanac almanac) {
    return row.isFinishedBy(row.due().original(), almanac);
  }

  private static boolean hasFate(ReportRow row, Fate fate, Almanac almanac) {
    return row.fate(almanac).filter(fate::equals).isPresent();
  }

  private static boolean isAnswered(
      ReportRow row, Disposition disposition, Span span, Almanac almanac) {
    return row.wasProposedIn(span, almanac)
        && row.answer(almanac).filter(disposition::equals).isPresent();
  }
}
