package io.followthrough.insight;

import static java.time.temporal.ChronoUnit.DAYS;

import io.followthrough.action.Delivery;
import io.followthrough.action.Disposition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the reports know of one action item. However many postmortems cite it, it has one row.
 *
 * @param item the id of its ticket
 * @param project the id of its ticket's project, whose days count
 * @param owner the user key of who answers for it; {@code null} while nobody does
 * @param severity how bad the worst incident was that it comes from; empty where nobody said
 * @param postmortems how many postmortems cite it
 * @param course what became of it
 * @param due for when it was promised
 */
public record ReportRow(
    long item,
    long project,
    @Nullable String owner,
    String severity,
    int postmortems,
    Course course,
    DueDates due) {

  /** Where it stands today. */
  public Phase phase(Almanac almanac) {
    return phaseOn(almanac.today(project), almanac);
  }

  /**
   * Where it stood on a day, as far as its last answer and its first acceptance tell: what was in
   * between is forgotten, and so is that it was done before it was reopened.
   */
  Phase phaseOn(LocalDate day, Almanac almanac) {
    if (almanac.dayOf(course.proposed(), project).isAfter(day)) {
      return Phase.ABSENT;
    }
    if (isBy(day, course.letGo(), almanac)) {
      return Phase.SET_ASIDE;
    }
    if (isBy(day, course.answered(), almanac)) {
      return answeredOn(day, almanac);
    }
    return isBy(day, course.accepted(), almanac) ? heldOn(day, almanac) : Phase.WAITING;
  }

  /** By how much it is late today; empty where it is not. What is due today is not late. */
  public Optional<Lateness> lateness(Almanac almanac) {
    var today = almanac.today(project);
    var current = due.current();
    if (current == null || !today.isAfter(current) || !phaseOn(today, almanac).isAwaited()) {
      return Optional.empty();
    }
    return Optional.of(
        new Lateness(DAYS.between(current, today), DAYS.between(due.first(), today)));
  }

  /** How many days old it was on a day: since it was accepted, or asked for while it waits. */
  long ageOn(LocalDate day, Almanac almanac) {
    var accepted = course.accepted();
    var start =
        accepted != null && phaseOn(day, almanac).isAwaited() ? accepted : course.proposed();
    return DAYS.between(almanac.dayOf(start, project), day);
  }

  /**
   * Whether it is one of the promises that are held against what was done: it is accepted, or was
   * dropped.
   */
  boolean isCommitted(Almanac almanac) {
    return isKept() || drop(almanac).isPresent();
  }

  /**
   * How its promise was given up; empty where it stands, or where there never was one. Whoever
   * gives it up while there still is time to decide on it breaks no word.
   */
  Optional<Drop> drop(Almanac almanac) {
    if (isKept() || course.accepted() == null) {
      return Optional.empty();
    }
    var held = course.disposition() == Disposition.ACCEPTED;
    return isBy(
            almanac.endOfTriage(course.proposed(), project),
            held ? course.letGo() : course.answered(),
            almanac)
        ? Optional.empty()
        : Optional.of(held ? Drop.LET_GO : Drop.by(course.disposition()));
  }

  /** What became of the promise; empty where it is none of those that are held against anything. */
  Optional<Fate> fate(Almanac almanac) {
    if (drop(almanac).isPresent()) {
      return Optional.of(Fate.DROPPED);
    }
    var delivery = isKept() ? course.delivery() : null;
    return delivery == null
        ? Optional.empty()
        : Optional.of(
            switch (delivery) {
              case DONE, VERIFIED -> Fate.DONE;
              case UNFULFILLED -> Fate.UNFULFILLED;
              case OPEN, IN_PROGRESS -> Fate.OPEN;
            });
  }

  /** The answer that counts today; empty where it was let go, so that none does. */
  Optional<Disposition> answer(Almanac almanac) {
    return course.letGo() == null
        ? Optional.of(course.dispositionOn(almanac.today(project)))
        : Optional.empty();
  }

  /** Whether somebody first asked for it in some days. */
  boolean wasProposedIn(Span span, Almanac almanac) {
    return isIn(span, course.proposed(), almanac);
  }

  /** Whether it was first accepted in some days. */
  boolean wasAcceptedIn(Span span, Almanac almanac) {
    return isIn(span, course.accepted(), almanac);
  }

  /** Whether it was done in some days. */
  boolean wasFinishedIn(Span span, Almanac almanac) {
    return isIn(span, course.finished(), almanac);
  }

  private boolean isIn(Span span, @Nullable Instant moment, Almanac almanac) {
    return moment != null && span.contains(almanac.dayOf(moment, project));
  }

  private boolean isKept() {
    return course.disposition() == Disposition.ACCEPTED && course.letGo() == null;
  }

  /** Whether it was done on that day or before. */
  boolean isFinishedBy(@Nullable LocalDate day, Almanac almanac) {
    return day != null && isBy(day, course.finished(), almanac);
  }

  /** What lost its ticket waits for an answer whatever was answered before. */
  private Phase answeredOn(LocalDate day, Almanac almanac) {
    return switch (course.dispositionOn(day)) {
      case PROPOSED -> Phase.WAITING;
      case ACCEPTED -> heldOn(day, almanac);
      case DEFERRED, REJECTED, RISK_ACCEPTED, DUPLICATE ->
          course.lost() == null ? Phase.SET_ASIDE : Phase.WAITING;
    };
  }

  private Phase heldOn(LocalDate day, Almanac almanac) {
    if (course.delivery() == Delivery.UNFULFILLED) {
      return Phase.UNFULFILLED;
    }
    return isFinishedBy(day, almanac) ? Phase.FINISHED : Phase.PROMISED;
  }

  private boolean isBy(LocalDate day, @Nullable Instant moment, Almanac almanac) {
    return moment != null && !almanac.dayOf(moment, project).isAfter(day);
  }
}
