package io.followthrough.insight;

import io.followthrough.action.Delivery;
import io.followthrough.action.Disposition;
import io.followthrough.policy.Policy;
import io.followthrough.policy.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** Builds rows of reports; proposed items of a project in Auckland unless told otherwise. */
public final class Rows {

  /** A project whose day is already over when that of {@link #NEW_YORK} has begun. */
  public static final long AUCKLAND = 1;

  public static final long NEW_YORK = 2;

  /** The 15th of March in Auckland, a Friday; still the 14th in New York. */
  public static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");

  public static final Almanac ALMANAC =
      new Almanac(
          NOW,
          Map.of(
                  AUCKLAND, calendar("Pacific/Auckland"),
                  NEW_YORK, calendar("America/New_York"))
              ::get);

  private final long item;
  private long project = AUCKLAND;
  private String owner = "alice";
  private String severity = "High";
  private int postmortems = 1;
  private Course course = Course.waiting(Instant.parse("2030-03-01T00:00:00Z"));
  private DueDates due = DueDates.none();

  private Rows(long item) {
    this.item = item;
  }

  public static Rows aRow(long item) {
    return new Rows(item);
  }

  public Rows in(long other) {
    project = other;
    return this;
  }

  public Rows ownedBy(String other) {
    owner = other;
    return this;
  }

  public Rows severity(String other) {
    severity = other;
    return this;
  }

  public Rows citedBy(int count) {
    postmortems = count;
    return this;
  }

  public Rows proposed(String at) {
    course = Course.waiting(Instant.parse(at));
    return this;
  }

  /** Proposed and accepted in one moment. */
  public Rows accepted(String at) {
    var moment = Instant.parse(at);
    course =
        new Course(
            Disposition.ACCEPTED, null, moment, moment, moment, Delivery.IN_PROGRESS, null, null);
    return this;
  }

  /** Accepted later than it was proposed. */
  public Rows acceptedLater(String at) {
    var proposed = course.proposed();
    accepted(at);
    course =
        new Course(
            Disposition.ACCEPTED,
            null,
            proposed,
            course.accepted(),
            course.answered(),
            Delivery.OPEN,
            null,
            null);
    return this;
  }

  public Rows due(String day) {
    return due(day, day, 0);
  }

  public Rows due(String original, String current, int slips) {
    due = new DueDates(LocalDate.parse(original), LocalDate.parse(current), slips);
    return this;
  }

  public Rows done(String at) {
    return delivered(Delivery.DONE, Instant.parse(at));
  }

  /** Done, and somebody looked later and it had held. */
  public Rows verified(String at) {
    return delivered(Delivery.VERIFIED, Instant.parse(at));
  }

  public Rows unfulfilled() {
    return delivered(Delivery.UNFULFILLED, null);
  }

  /** Answered otherwise than by accepting it, after whatever came before. */
  public Rows answered(Disposition disposition, String at, String countsUntil) {
    course =
        new Course(
            disposition,
            countsUntil == null ? null : LocalDate.parse(countsUntil),
            course.proposed(),
            course.accepted(),
            Instant.parse(at),
            null,
            null,
            null);
    return this;
  }

  /** Without its ticket. */
  public Rows lost() {
    return lost(new LostTicket(null));
  }

  /** Without its ticket, and let go. */
  public Rows letGo(String at) {
    return lost(new LostTicket(Instant.parse(at)));
  }

  private Rows lost(LostTicket how) {
    course =
        new Course(
            course.disposition(),
            course.countsUntil(),
            course.proposed(),
            course.accepted(),
            course.answered(),
            course.delivery() == null ? null : Delivery.UNFULFILLED,
            null,
            how);
    return this;
  }

  private static WorkCalendar calendar(String zone) {
    return Policy.standard(ZoneId.of(zone)).calendar();
  }

  public ReportRow build() {
    return new ReportRow(item, project, owner, severity, postmortems, course, due);
  }

  private Rows delivered(Delivery delivery, Instant at) {
    course =
        new Course(
            Disposition.ACCEPTED,
            null,
            course.proposed(),
            course.accepted(),
            course.answered(),
            delivery,
            at,
            null);
    return this;
  }
}
