package io.followthrough.insight;

import static io.followthrough.insight.Rows.ALMANAC;
import static io.followthrough.insight.Rows.AUCKLAND;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.action.Disposition;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.Test;

/** On whatever happened, a list of what a number counts is as long as the number says. */
public class CountedTest {

  private static final int TRIES = 200;
  private static final LocalDate TODAY = ALMANAC.today(AUCKLAND);
  private static final Span SPAN = new Span(LocalDate.of(2030, 1, 10), LocalDate.of(2030, 4, 20));
  private static final Counted.Scope ALL = new Counted.Scope(SPAN, 0, null);

  @Test
  public void hasIdsOfItsOwn() {
    assertThat(Arrays.stream(Counted.values()).map(Counted::id)).doesNotHaveDuplicates();
    assertThat(Counted.of("late")).contains(Counted.LATE);
    assertThat(Counted.of("LATE")).isEmpty();
    assertThat(Arrays.stream(Disposition.values()).map(Counted::answered)).doesNotHaveDuplicates();
  }

  @Test
  public void agesAreThoseOfTheReport() {
    onRandomRows(
        rows -> {
          for (var week : report(new AgingTally(ALMANAC, 3), rows)) {
            for (var bar : week.bars()) {
              var scope = new Counted.Scope(SPAN, week.weeksAgo(), bar.bucket());
              assertThat(count(rows, Counted.WAITING, scope)).isEqualTo(bar.waiting());
              assertThat(count(rows, Counted.PROMISED, scope)).isEqualTo(bar.promised());
              assertThat(count(rows, Counted.UNFULFILLED, scope)).isEqualTo(bar.unfulfilled());
            }
            var scope = new Counted.Scope(SPAN, week.weeksAgo(), null);
            var sum =
                count(rows, Counted.WAITING, scope)
                    + count(rows, Counted.PROMISED, scope)
                    + count(rows, Counted.UNFULFILLED, scope);
            assertThat(sum).isEqualTo(week.total());
          }
        });
  }

  @Test
  public void promisesAreThoseOfTheReport() {
    onRandomRows(
        rows -> {
          var report = report(new CompletionTally(ALMANAC, SPAN, TODAY), rows);
          for (var cohort : report.cohorts()) {
            var scope = new Counted.Scope(within(cohort), 0, null);
            assertThat(count(rows, Counted.COMMITTED, scope)).isEqualTo(cohort.committed());
            assertThat(count(rows, Counted.DONE, scope)).isEqualTo(cohort.done());
            assertThat(count(rows, Counted.VERIFIED, scope)).isEqualTo(cohort.verified());
            assertThat(count(rows, Counted.ON_TIME, scope)).isEqualTo(cohort.onTime());
            assertThat(count(rows, Counted.LATE, scope)).isEqualTo(cohort.done() - cohort.onTime());
            assertThat(count(rows, Counted.ON_TIME_AS_EXTENDED, scope))
                .isEqualTo(cohort.onTimeAsExtended());
            assertThat(count(rows, Counted.COMMITTED_OPEN, scope)).isEqualTo(cohort.open());
            assertThat(count(rows, Counted.COMMITTED_UNFULFILLED, scope))
                .isEqualTo(cohort.unfulfilled());
            assertThat(count(rows, Counted.DROPPED, scope)).isEqualTo(cohort.dropped());
          }
          assertThat(count(rows, Counted.UNDATED, ALL)).isEqualTo(report.undated());
          assertThat(count(rows, Counted.ASKED, ALL)).isEqualTo(report.proposed());
          assertThat(count(rows, Counted.LET_GO, ALL)).isEqualTo(report.letGo());
          report
              .answers()
              .forEach(
                  (disposition, count) ->
                      assertThat(count(rows, Counted.answered(disposition), ALL)).isEqualTo(count));
        });
  }

  @Test
  public void timesAndWeeksAreThoseOfTheReports() {
    onRandomRows(
        rows -> {
          var times = report(new TimeToDoneTally(ALMANAC, SPAN), rows);
          assertThat(count(rows, Counted.FINISHED, ALL)).isEqualTo(times.finished());
          assertThat(count(rows, Counted.OPEN, ALL)).isEqualTo(times.open());
          for (var week : report(new BacklogTally(ALMANAC, SPAN, TODAY), rows)) {
            var scope = new Counted.Scope(week.week(), 0, null);
            assertThat(count(rows, Counted.ACCEPTED, scope)).isEqualTo(week.accepted());
            assertThat(count(rows, Counted.FINISHED, scope)).isEqualTo(week.finished());
            assertThat(count(rows, Counted.OPEN_AT_END, scope)).isEqualTo(week.open());
          }
        });
  }

  /** What makes no difference may be left out, and only that. */
  @Test
  public void reportsAreTheSame_withoutWhatTheySayMakesNoDifference() {
    onRandomRows(
        rows -> {
          checkConcerns(() -> new AgingTally(ALMANAC, 3), rows);
          checkConcerns(() -> new CompletionTally(ALMANAC, SPAN, TODAY), rows);
          checkConcerns(() -> new TimeToDoneTally(ALMANAC, SPAN), rows);
          checkConcerns(() -> new BacklogTally(ALMANAC, SPAN, TODAY), rows);
        });
  }

  private static <R> void checkConcerns(Supplier<Tally<R>> begun, List<ReportRow> rows) {
    var nothing = begun.get().report();
    for (var row : rows) {
      var isOfConcern = begun.get().concerns(row);
      var one = report(begun.get(), List.of(row));
      if (isOfConcern) {
        assertThat(one).isNotEqualTo(nothing);
      } else {
        assertThat(one).isEqualTo(nothing);
      }
    }
  }

  private static Span within(Cohort cohort) {
    return SPAN.in(cohort.month());
  }

  private static int count(List<ReportRow> rows, Counted counted, Counted.Scope scope) {
    return (int) rows.stream().filter(row -> counted.includes(row, scope, ALMANAC)).count();
  }

  private static <R> R report(Tally<R> tally, List<ReportRow> rows) {
    rows.forEach(tally::take);
    return tally.report();
  }

  private static void onRandomRows(Consumer<List<ReportRow>> check) {
    for (var seed = 0; seed < TRIES; seed++) {
      check.accept(new Histories(seed).some().stream().map(Histories.History::row).toList());
    }
  }
}
