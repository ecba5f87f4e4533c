package io.followthrough.policy;

import static io.followthrough.policy.DueRule.business;
import static io.followthrough.policy.DueRule.calendar;
import static io.followthrough.policy.DueRule.rolling;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** On which day something is due, by when and where its clock started. */
@RunWith(Parameterized.class)
public class WorkCalendarTest {

  private static final Set<LocalDate> HOLIDAYS =
      Set.of(
          LocalDate.of(2029, 12, 24),
          LocalDate.of(2029, 12, 25),
          LocalDate.of(2029, 12, 26),
          LocalDate.of(2030, 1, 1));

  private final String start;
  private final String zone;
  private final DueRule rule;
  private final String due;

  public WorkCalendarTest(String why, String start, String zone, DueRule rule, String due) {
    this.start = start;
    this.zone = zone;
    this.rule = rule;
    this.due = due;
  }

  @Parameters(name = "{0}: {1} in {2}")
  public static List<Object[]> cases() {
    return List.of(
        row("a week of work", "2030-03-15T17:00Z", "UTC", business(5), "2030-03-22"),
        row("at the end of business", "2030-03-15T18:00Z", "UTC", business(5), "2030-03-22"),
        row("a moment later", "2030-03-15T18:00:01Z", "UTC", business(5), "2030-03-25"),
        row("Friday night", "2030-03-15T23:59Z", "UTC", business(5), "2030-03-25"),
        row("Saturday morning", "2030-03-16T00:00Z", "UTC", business(5), "2030-03-25"),
        row("Sunday night", "2030-03-17T23:59Z", "UTC", business(5), "2030-03-25"),
        row("Monday before work", "2030-03-18T00:00Z", "UTC", business(5), "2030-03-25"),
        row("no days at all", "2030-03-15T10:00Z", "UTC", business(0), "2030-03-15"),
        row("no days, out of hours", "2030-03-15T19:00Z", "UTC", business(0), "2030-03-18"),
        row("over Christmas", "2029-12-21T10:00Z", "UTC", business(1), "2029-12-27"),
        row("on a holiday", "2029-12-24T10:00Z", "UTC", business(1), "2029-12-28"),
        row("over New Year", "2029-12-31T10:00Z", "UTC", business(1), "2030-01-02"),
        row("three days of the calendar", "2030-03-15T23:59Z", "UTC", calendar(3), "2030-03-18"),
        row("onto a Sunday", "2030-03-14T10:00Z", "UTC", calendar(3), "2030-03-17"),
        row("onto a Sunday, rolled", "2030-03-14T10:00Z", "UTC", rolling(3), "2030-03-18"),
        row("onto Christmas, rolled", "2029-12-21T10:00Z", "UTC", rolling(4), "2029-12-27"),
        row("onto a working day, rolled", "2030-03-15T10:00Z", "UTC", rolling(4), "2030-03-19"),
        row("the end of a month", "2030-01-31T10:00Z", "UTC", calendar(30), "2030-03-02"),
        row("a leap day", "2028-02-28T10:00Z", "UTC", calendar(1), "2028-02-29"),
        row("over a leap day", "2028-02-28T10:00Z", "UTC", business(2), "2028-03-01"),
        row("no leap day", "2030-02-28T10:00Z", "UTC", calendar(1), "2030-03-01"),
        row("clocks go forward", "2030-03-31T00:30Z", "Europe/Berlin", calendar(1), "2030-04-01"),
        row(
            "the hour that is not",
            "2030-03-30T23:30Z",
            "Europe/Berlin",
            calendar(1),
            "2030-04-01"),
        row("clocks go back", "2030-10-27T00:30Z", "Europe/Berlin", calendar(1), "2030-10-28"),
        row("the hour twice", "2030-10-27T01:30Z", "Europe/Berlin", calendar(1), "2030-10-28"),
        row("summer's evening", "2030-07-05T16:30Z", "Europe/Berlin", business(1), "2030-07-09"),
        row("winter's evening", "2030-01-04T16:30Z", "Europe/Berlin", business(1), "2030-01-07"),
        row("tomorrow already", "2030-03-14T12:00Z", "Pacific/Auckland", calendar(1), "2030-03-16"),
        row(
            "yesterday still",
            "2030-03-15T02:00Z",
            "America/Sao_Paulo",
            calendar(1),
            "2030-03-15"));
  }

  @Test
  public void isTheDayThatPeopleWouldSay() {
    var calendar = new WorkCalendar(ZoneId.of(zone), LocalTime.of(18, 0), HOLIDAYS);

    assertThat(calendar.due(ZonedDateTime.parse(start).toInstant(), rule))
        .contains(LocalDate.parse(due));
  }

  private static Object[] row(String why, String start, String zone, DueRule rule, String due) {
    return new Object[] {why, start, zone, rule, due};
  }
}
