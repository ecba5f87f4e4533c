package io.followthrough.insight;

import static io.followthrough.insight.Duties.aDuty;
import static io.followthrough.insight.DutyState.BYPASSED;
import static io.followthrough.insight.DutyState.CANCELLED;
import static io.followthrough.insight.DutyState.IN_TIME;
import static io.followthrough.insight.DutyState.LATE;
import static io.followthrough.insight.DutyState.OVERDUE;
import static io.followthrough.insight.DutyState.PENDING;
import static io.followthrough.insight.DutyState.WAIVED;
import static io.followthrough.insight.Rows.ALMANAC;
import static io.followthrough.insight.Rows.AUCKLAND;
import static io.followthrough.insight.Rows.NEW_YORK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * Thirteen closed incidents, small enough to check by hand. It is the 15th of March in Auckland,
 * where all of them are but those said to be in New York, where it is the 14th.
 */
public class DutyTallyTest {

  private static final LocalDate TODAY = LocalDate.of(2030, 3, 15);
  private static final Span SPAN = new Span(LocalDate.of(2030, 1, 10), TODAY);

  private static final List<Duty> DUTIES =
      Stream.of(
              // Complete three days before it closed: that took no time.
              aDuty(1)
                  .closed("2030-03-01T00:00:00Z")
                  .due("2030-03-04")
                  .completed("2030-02-26T00:00:00Z"),
              // Complete half an hour before its day ended, after 3 days.
              aDuty(2)
                  .closed("2030-02-01T00:00:00Z")
                  .due("2030-02-04")
                  .completed("2030-02-04T10:30:00Z"),
              // The same half an hour after it ended, after 4 days.
              aDuty(3)
                  .closed("2030-02-01T00:00:00Z")
                  .due("2030-02-04")
                  .completed("2030-02-04T11:30:00Z"),
              // Half an hour after midnight in Auckland, which is the 4th still in New York: 3
              // days.
              aDuty(4)
                  .in(NEW_YORK)
                  .closed("2030-02-01T15:00:00Z")
                  .due("2030-02-04")
                  .completed("2030-02-04T11:30:00Z"),
              // Late, and somebody waived it before: what is complete is complete. 20 days.
              aDuty(5)
                  .closed("2030-02-01T00:00:00Z")
                  .due("2030-02-04")
                  .completed("2030-02-21T00:00:00Z")
                  .excused(Excuse.WAIVED),
              // Nobody set a day, so it is in time. 40 days.
              aDuty(6)
                  .severity("SEV4")
                  .closed("2030-01-10T00:00:00Z")
                  .due(null)
                  .completed("2030-02-19T00:00:00Z"),
              // Due yesterday in Auckland.
              aDuty(7).closed("2030-03-11T00:00:00Z").due("2030-03-14"),
              // Due today in New York.
              aDuty(8).in(NEW_YORK).closed("2030-03-11T15:00:00Z").due("2030-03-14"),
              // Nobody set a day, nor can anybody tell how bad it is.
              aDuty(9).severity("").closed("2030-02-10T00:00:00Z").due(null),
              aDuty(10).closed("2030-02-10T00:00:00Z").due("2030-02-13").excused(Excuse.WAIVED),
              aDuty(11).closed("2030-02-10T00:00:00Z").due("2030-02-13").excused(Excuse.BYPASSED),
              aDuty(14).closed("2030-02-10T00:00:00Z").due("2030-02-13").excused(Excuse.CANCELLED),
              // Before that time: the 9th in Auckland. Missing still.
              aDuty(12).closed("2030-01-09T10:59:00Z").due("2030-01-12"),
              // Before that time, and complete.
              aDuty(13)
                  .closed("2029-12-09T00:00:00Z")
                  .due("2029-12-12")
                  .completed("2029-12-10T00:00:00Z"))
          .map(Duties::build)
          .toList();

  private final DutyReport report = report(DUTIES, SPAN);

  @Test
  public void everyDutyStandsInOneWay() {
    assertThat(DUTIES.stream().limit(12).map(duty -> duty.state(ALMANAC)))
        .containsExactly(
            IN_TIME, IN_TIME, LATE, IN_TIME, LATE, IN_TIME, OVERDUE, PENDING, PENDING, WAIVED,
            BYPASSED, CANCELLED);
    assertThat(numbers(report.total())).containsExactly(4, 2, 2, 1, 1, 1, 1);
    assertThat(report.total().required()).isEqualTo(12);
    assertThat(report.total().written()).isEqualTo(6);
    assertThat(report.total().missing()).isEqualTo(3);
  }

  @Test
  public void ratesAreOutOfAllButTheWaivedAndCancelled() {
    assertThat(report.total().writing()).isEqualTo(new Rate(6, 10));
    assertThat(report.total().punctuality()).isEqualTo(new Rate(4, 10));
  }

  /** Of 0, 3, 3, 4, 20 and 40 days the middle lies between 3 and 4. */
  @Test
  public void medianIsOfThoseThatAreWritten() {
    assertThat(report.total().median()).hasValue(3.5);
    assertThat(report.projects().get(NEW_YORK).median()).hasValue(3);
    assertThat(report.severities().get("").median()).isEmpty();
  }

  @Test
  public void monthsAreThoseInWhichTheyClosed() {
    assertThat(report.months())
        .extracting(DutyReport.Month::month)
        .containsExactly(YearMonth.of(2030, 1), YearMonth.of(2030, 2), YearMonth.of(2030, 3));
    assertThat(report.months())
        .extracting(DutyReport.Month::extent)
        .containsExactly(Extent.PARTIAL, Extent.WHOLE, Extent.PARTIAL);
    assertThat(numbers(report.months().get(0).count())).containsExactly(1, 0, 0, 0, 0, 0, 0);
    assertThat(numbers(report.months().get(1).count())).containsExactly(2, 2, 1, 0, 1, 1, 1);
    assertThat(numbers(report.months().get(2).count())).containsExactly(1, 0, 1, 1, 0, 0, 0);
  }

  @Test
  public void groupsAddUpToTheTotal() {
    assertThat(numbers(report.projects().get(AUCKLAND))).containsExactly(3, 2, 1, 1, 1, 1, 1);
    assertThat(numbers(report.projects().get(NEW_YORK))).containsExactly(1, 0, 1, 0, 0, 0, 0);
    assertThat(numbers(report.severities().get("SEV1"))).containsExactly(3, 2, 1, 1, 1, 1, 1);
    assertThat(numbers(report.severities().get("SEV4"))).containsExactly(1, 0, 0, 0, 0, 0, 0);
    assertThat(numbers(report.severities().get(""))).containsExactly(0, 0, 1, 0, 0, 0, 0);
  }

  @Test
  public void whatIsMissingFromBeforeIsNotForgotten() {
    assertThat(report.earlier()).isEqualTo(1);
  }

  @Test
  public void nothingIsNothing() {
    var nothing = report(List.of(), SPAN);

    assertThat(nothing.total().required()).isZero();
    assertThat(nothing.total().median()).isEmpty();
    assertThat(nothing.total().writing().percent()).isEmpty();
    assertThat(nothing.projects()).isEmpty();
  }

  private static List<Integer> numbers(DutyCount count) {
    return Arrays.stream(DutyState.values()).map(count::of).toList();
  }

  private static DutyReport report(List<Duty> duties, Span span) {
    var tally = new DutyTally(ALMANAC, span, TODAY);
    duties.forEach(tally::take);
    return tally.report();
  }
}
