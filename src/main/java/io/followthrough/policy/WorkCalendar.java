package io.followthrough.policy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which days people work, and where. Due is a day, never a time, so no clock change moves it.
 *
 * @param zone where the day begins
 * @param endOfBusiness what starts later than this counts as the next working day's
 * @param holidays the days off besides Saturdays and Sundays
 */
public record WorkCalendar(ZoneId zone, LocalTime endOfBusiness, Set<LocalDate> holidays) {

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  public WorkCalendar {
    holidays = Set.copyOf(holidays);
  }

  /** The due day of what started in a moment; empty where the rule names none. */
  public Optional<LocalDate> due(Instant start, DueRule rule) {
    return switch (rule.counting()) {
      case NONE -> Optional.empty();
      case CALENDAR -> Optional.of(calendar(start, rule));
      case BUSINESS -> Optional.of(business(start, rule.days()));
    };
  }

  /** Whether people work on a day. */
  public boolean isWorkingDay(LocalDate day) {
    return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.contains(day);
  }

  /** The day a moment falls on here. */
  public LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }

  private LocalDate calendar(Instant start, DueRule rule) {
    var day = dayOf(start).plusDays(rule.days());
    return rule.roll() ? workingDayFrom(day) : day;
  }

  /** The day it starts on is day 0; one that starts out of hours starts on the next working day. */
  private LocalDate business(Instant start, int days) {
    var local = start.atZone(zone);
    var late = local.toLocalTime().isAfter(endOfBusiness);
    var day = workingDayFrom(late ? local.toLocalDate().plusDays(1) : local.toLocalDate());
    for (var counted = 0; counted < days; counted++) {
      day = workingDayFrom(day.plusDays(1));
    }
    return day;
  }

  private LocalDate workingDayFrom(LocalDate first) {
    var day = first;
    while (!isWorkingDay(day)) {
      day = day.plusDays(1);
    }
    return day;
  }
}
