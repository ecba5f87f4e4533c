package io.followthrough.insight;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.LongFunction;

/**
 * Knows which day it is in a project, and on which day there something happened.
 *
 * @param now this moment
 * @param zones where the days of a project begin, by the project's id
 */
public record Almanac(Instant now, LongFunction<ZoneId> zones) {

  private static final Set<DayOfWeek> OFF = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /** This day in a project. */
  public LocalDate today(long project) {
    return dayOf(now, project);
  }

  /** The day on which a moment lies in a project. */
  public LocalDate dayOf(Instant moment, long project) {
    return LocalDate.ofInstant(moment, zones.apply(project));
  }

  /** The day that lies some working days after another one, which is day 0. */
  static LocalDate workingDaysAfter(LocalDate start, int days) {
    var day = start;
    for (var left = days; left > 0; ) {
      day = day.plusDays(1);
      if (!OFF.contains(day.getDayOfWeek())) {
        left--;
      }
    }
    return day;
  }
}
