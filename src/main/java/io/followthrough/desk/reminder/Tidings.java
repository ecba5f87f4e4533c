package io.followthrough.desk.reminder;

import io.followthrough.action.Disposition;
import io.followthrough.insight.Phase;
import io.followthrough.insight.ReportRow;
import io.followthrough.policy.Holder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what there is to tell of an action item in one moment, and to whom. */
final class Tidings {

  private final ProjectDays days;
  private final LocalDate hostDay;
  private final Acquaintances acquaintances;
  private final Map<List<Object>, Set<String>> known = new HashMap<>();

  /**
   * What there is to tell.
   *
   * @param hostDay the day on which answers end, for all projects alike
   */
  Tidings(ProjectDays days, LocalDate hostDay, Acquaintances acquaintances) {
    this.days = days;
    this.hostDay = hostDay;
    this.acquaintances = acquaintances;
  }

  /** The reminder of what is promised; empty where no rung is reached, or it is silenced. */
  Optional<Notice> due(ReportRow row, @Nullable Snooze snooze) {
    var due = row.due().current();
    var owner = row.owner();
    var today = days.today(row);
    if (due == null
        || owner == null
        || !isAwaited(row)
        || (snooze != null && snooze.holdsOn(today))) {
      return Optional.empty();
    }
    var reminders = days.policy(row.project()).reminders();
    return reminders
        .ladder(row.severity())
        .reached(due, promised(row), today, reminders.repeatDays())
        .map(rung -> new Notice(Cause.DUE, row.item(), owner, due + "," + rung));
  }

  /**
   * What is told to others once it is late: to each of them the last that concerns him. The owner
   * is reminded of it anyway.
   */
  Collection<Notice> escalated(ReportRow row) {
    var told = new HashMap<String, Notice>();
    row.lateness(days.almanac())
        .ifPresent(
            late ->
                days.policy(row.project())
                    .reminders()
                    .escalated(late.days())
                    .forEach(
                        (rung, holders) ->
                            among(holders, row.project()).stream()
                                .filter(person -> !person.equals(row.owner()))
                                .forEach(
                                    person ->
                                        told.put(
                                            person,
                                            new Notice(
                                                Cause.ESCALATED,
                                                row.item(),
                                                person,
                                                row.due().current() + "," + rung)))));
    return told.values();
  }

  /** What is told where a promise was broken; empty where it was not. */
  List<Notice> unfulfilled(ReportRow row, Set<String> people) {
    return isUnfulfilled(row)
        ? each(Cause.UNFULFILLED, row, people, String.valueOf(row.course().answered()))
        : List.of();
  }

  /** What is told where an answer has ended by itself; empty where it has not. */
  List<Notice> returned(ReportRow row, Set<String> people) {
    return isReturned(row)
        ? each(Cause.RETURNED, row, people, String.valueOf(row.course().countsUntil()))
        : List.of();
  }

  boolean isUnfulfilled(ReportRow row) {
    return row.phase(days.almanac()) == Phase.UNFULFILLED;
  }

  boolean isReturned(ReportRow row) {
    var course = row.course();
    var until = course.countsUntil();
    return until != null
        && hostDay.isAfter(until)
        && (course.disposition() == Disposition.DEFERRED
            || course.disposition() == Disposition.RISK_ACCEPTED)
        && row.phase(days.almanac()) == Phase.WAITING;
  }

  /** Whether something that was to be told still holds, for the same person. */
  boolean holds(Notice notice, ReportRow row, @Nullable Snooze snooze) {
    return switch (notice.cause()) {
      case DUE -> due(row, snooze).filter(notice::equals).isPresent();
      case UNFULFILLED -> unfulfilled(row, Set.of(notice.person())).contains(notice);
      case RETURNED -> returned(row, Set.of(notice.person())).contains(notice);
      case ESCALATED -> escalated(row).contains(notice);
    };
  }

  private boolean isAwaited(ReportRow row) {
    return row.phase(days.almanac()).isAwaited();
  }

  /**
   * What is due was promised on the day of the last answer; nobody knows a day before the first.
   */
  private LocalDate promised(ReportRow row) {
    var answered = row.course().answered();
    return answered == null ? LocalDate.EPOCH : days.almanac().dayOf(answered, row.project());
  }

  private Set<String> among(Set<Holder> holders, long project) {
    return known.computeIfAbsent(
        List.of(holders, project), one -> acquaintances.among(holders, days.keyOf(project)));
  }

  private static List<Notice> each(Cause cause, ReportRow row, Set<String> people, String mark) {
    var notices = new ArrayList<Notice>();
    people.forEach(person -> notices.add(new Notice(cause, row.item(), person, mark)));
    return notices;
  }
}
