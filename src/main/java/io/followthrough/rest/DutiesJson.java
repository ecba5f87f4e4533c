package io.followthrough.rest;

import io.followthrough.desk.report.DutyFile;
import io.followthrough.insight.DutyCount;
import io.followthrough.insight.DutyReport;
import io.followthrough.insight.DutyState;
import io.followthrough.insight.Rate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which closed incidents have the postmortem that their policies ask for, on the wire.
 *
 * @param from the first day on which they closed
 * @param to the last one
 * @param total all of them
 * @param months by the month in which they closed
 * @param projects by project
 * @param severities by severity
 * @param missingFromBefore how many closed before that and have no postmortem still
 */
public record DutiesJson(
    String from,
    String to,
    Count total,
    List<Month> months,
    List<Group> projects,
    List<Group> severities,
    int missingFromBefore) {

  /**
   * How the duties of some incidents stand. All of {@code required} stand in one of six ways, and
   * each rate is a part of what is required less what was waived or cancelled.
   *
   * @param required how many there are
   * @param inTime how many have a complete postmortem that was complete by its day
   * @param late how many have one that was not
   * @param pending how many have none, and their day has not passed
   * @param overdue how many have none, and their day has passed
   * @param waived how many have none, and somebody said that none is needed
   * @param bypassed how many have none, and closed by a bypass
   * @param cancelled how many have none, and turned out to be no incidents
   * @param writtenPercent the part that has one; {@code null} where there is nothing to be part of
   * @param inTimePercent the part that had one in time
   * @param medianDays half of those that have one took no longer; {@code null} where none has
   */
  public record Count(
      int required,
      int inTime,
      int late,
      int pending,
      int overdue,
      int waived,
      int bypassed,
      int cancelled,
      @Nullable Integer writtenPercent,
      @Nullable Integer inTimePercent,
      @Nullable Double medianDays) {

    static Count of(DutyCount count) {
      var median = count.median();
      return new Count(
          count.required(),
          count.of(DutyState.IN_TIME),
          count.of(DutyState.LATE),
          count.of(DutyState.PENDING),
          count.of(DutyState.OVERDUE),
          count.of(DutyState.WAIVED),
          count.of(DutyState.BYPASSED),
          count.of(DutyState.CANCELLED),
          percent(count.writing()),
          percent(count.punctuality()),
          median.isPresent() ? median.getAsDouble() : null);
    }

    private static @Nullable Integer percent(Rate rate) {
      var percent = rate.percent();
      return percent.isPresent() ? percent.getAsInt() : null;
    }
  }

  /**
   * The incidents that closed in one month.
   *
   * @param extent {@code whole} once it is over and all of it was asked for; {@code partial} or
   *     {@code to-come} otherwise
   */
  public record Month(String month, String extent, Count count) {

    static Month of(DutyReport.Month month) {
      return new Month(month.month().toString(), month.extent().id(), Count.of(month.count()));
    }
  }

  /**
   * The incidents of one project or severity.
   *
   * @param id the project's key, or the severity; empty where nobody can tell how bad they are
   */
  public record Group(String id, Count count) {}

  static DutiesJson of(DutyFile file) {
    var report = file.report();
    return new DutiesJson(
        report.span().first().toString(),
        report.span().last().toString(),
        Count.of(report.total()),
        report.months().stream().map(Month::of).toList(),
        groups(file.projects()),
        groups(report.severities()),
        report.earlier());
  }

  private static List<Group> groups(Map<String, DutyCount> counts) {
    return counts.entrySet().stream()
        .map(one -> new Group(one.getKey(), Count.of(one.getValue())))
        .sorted(Comparator.comparing(Group::id))
        .toList();
  }
}
