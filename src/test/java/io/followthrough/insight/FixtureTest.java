package io.followthrough.insight;

import static io.followthrough.action.Disposition.ACCEPTED;
import static io.followthrough.action.Disposition.DEFERRED;
import static io.followthrough.action.Disposition.DUPLICATE;
import static io.followthrough.action.Disposition.PROPOSED;
import static io.followthrough.action.Disposition.REJECTED;
import static io.followthrough.action.Disposition.RISK_ACCEPTED;
import static io.followthrough.insight.Rows.ALMANAC;
import static io.followthrough.insight.Rows.NEW_YORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.Test;

/**
 * Twenty-four action items, small enough to check every report on them by hand. It is the 15th of
 * March in Auckland, where all of them are but those said to be in New York, where it is the 14th.
 */
public class FixtureTest {

  private static final LocalDate TODAY = LocalDate.of(2030, 3, 15);
  private static final Map<Integer, Rows> ITEMS = new LinkedHashMap<>();

  static {
    // Due yesterday in Auckland; accepted there on the 8th, which is a week ago.
    item(1).accepted("2030-03-07T12:00:00Z").due("2030-03-14");
    // Due today in New York; accepted there on the 6th, which is eight days ago.
    item(2).in(NEW_YORK).accepted("2030-03-07T03:00:00Z").due("2030-03-14");
    // Put off twice, to a day to come.
    item(3).accepted("2030-01-10T00:00:00Z").due("2030-02-10", "2030-03-20", 2);
    // Done half an hour before the last day promised ended, after 39 days.
    item(4)
        .accepted("2030-01-20T00:00:00Z")
        .due("2030-02-15", "2030-02-28", 1)
        .done("2030-02-28T10:30:00Z");
    // Done half an hour after the day promised ended, after 27 days.
    item(5).accepted("2030-02-01T12:00:00Z").due("2030-02-28").verified("2030-02-28T11:30:00Z");
    // Done half an hour before the day promised ended in New York, after 23 days.
    item(6)
        .in(NEW_YORK)
        .accepted("2030-02-05T15:00:00Z")
        .due("2030-02-28")
        .done("2030-03-01T04:30:00Z");
    // Done once and reopened: open since it was accepted, 68 days ago.
    item(7).in(NEW_YORK).accepted("2030-01-05T15:00:00Z").due("2030-02-20");
    // Its ticket was closed without fixing it; accepted 104 days ago.
    item(8).accepted("2029-12-01T00:00:00Z").due("2030-02-01").unfulfilled();
    // Accepted, and rejected on the fifth working day after it was proposed: no broken word.
    item(9)
        .in(NEW_YORK)
        .proposed("2030-02-04T15:00:00Z")
        .acceptedLater("2030-02-05T15:00:00Z")
        .due("2030-02-25")
        .answered(REJECTED, "2030-02-12T04:30:00Z", null);
    // The same an hour later, which is on the sixth: dropped.
    item(10)
        .in(NEW_YORK)
        .proposed("2030-02-04T15:00:00Z")
        .acceptedLater("2030-02-05T15:00:00Z")
        .due("2030-02-25")
        .answered(REJECTED, "2030-02-12T05:30:00Z", null);
    // Cited by three postmortems, done on time after 9 days: it counts once.
    item(11)
        .citedBy(3)
        .accepted("2030-02-01T00:00:00Z")
        .due("2030-02-14")
        .done("2030-02-10T00:00:00Z");
    // Deferred until yesterday: it waits again; proposed 287 days ago.
    item(12)
        .proposed("2029-06-01T00:00:00Z")
        .answered(DEFERRED, "2030-02-15T00:00:00Z", "2030-03-14");
    // Deferred until today.
    item(13)
        .in(NEW_YORK)
        .proposed("2030-02-01T12:00:00Z")
        .answered(DEFERRED, "2030-02-15T00:00:00Z", "2030-03-14");
    // Waits since four days.
    item(14).in(NEW_YORK).proposed("2030-03-10T15:00:00Z");
    // Accepted today, and nobody promised a day.
    item(15).accepted("2030-03-14T12:00:00Z");
    item(16)
        .in(NEW_YORK)
        .proposed("2030-02-02T15:00:00Z")
        .answered(RISK_ACCEPTED, "2030-02-03T15:00:00Z", "2030-06-30");
    item(17)
        .in(NEW_YORK)
        .proposed("2030-02-02T15:00:00Z")
        .answered(DUPLICATE, "2030-02-03T15:00:00Z", null);
    // Done on the 2nd, three days before anybody accepted it.
    item(18)
        .in(NEW_YORK)
        .proposed("2030-03-01T15:00:00Z")
        .acceptedLater("2030-03-05T15:00:00Z")
        .due("2030-03-20")
        .done("2030-03-02T15:00:00Z");
    // Put off once, and late again; accepted 59 days ago.
    item(19).accepted("2030-01-15T00:00:00Z").due("2030-02-20", "2030-03-10", 1);
    // Accepted, and put off when the time to decide was over: dropped.
    item(20)
        .in(NEW_YORK)
        .proposed("2030-02-04T15:00:00Z")
        .acceptedLater("2030-02-05T15:00:00Z")
        .due("2030-02-26")
        .answered(DEFERRED, "2030-02-20T15:00:00Z", "2030-04-01");
    // Lost its ticket, and was let go two weeks ago: dropped.
    item(21).accepted("2030-02-01T00:00:00Z").due("2030-02-15").letGo("2030-03-01T00:00:00Z");
    // Accepted, and called a duplicate on the 1st of March, four weeks later: dropped.
    item(22)
        .in(NEW_YORK)
        .proposed("2030-02-01T12:00:00Z")
        .acceptedLater("2030-02-01T15:00:00Z")
        .due("2030-02-20")
        .answered(DUPLICATE, "2030-03-01T15:00:00Z", null);
    // Lost its ticket, and nobody let it go; accepted 23 days ago.
    item(23).accepted("2030-02-20T00:00:00Z").due("2030-03-01").lost();
    // Accepted, and taken back in time: it waits, 38 days after it was proposed.
    item(24)
        .in(NEW_YORK)
        .proposed("2030-02-04T15:00:00Z")
        .acceptedLater("2030-02-05T15:00:00Z")
        .due("2030-02-25")
        .answered(PROPOSED, "2030-02-08T15:00:00Z", null);
  }

  @Test
  public void fiveItemsAreLate() {
    var late = new LinkedHashMap<Integer, Lateness>();
    ITEMS.forEach(
        (item, row) ->
            row.build().lateness(ALMANAC).ifPresent(lateness -> late.put(item, lateness)));

    assertThat(late)
        .containsExactly(
            entry(1, new Lateness(1, 1)),
            entry(7, new Lateness(22, 22)),
            entry(8, new Lateness(42, 42)),
            entry(19, new Lateness(5, 23)),
            entry(23, new Lateness(14, 14)));
  }

  @Test
  public void elevenItemsStandOpenToday_andSevenDidTwoWeeksAgo() {
    var report = reportOf(new AgingTally(ALMANAC, 2));

    assertThat(report)
        .containsExactly(
            aging(
                0, new int[] {1, 0, 1, 0, 1}, new int[] {2, 1, 3, 0, 0}, new int[] {0, 1, 0, 1, 0}),
            aging(
                1, new int[] {0, 0, 1, 0, 0}, new int[] {2, 0, 3, 0, 0}, new int[] {0, 1, 0, 1, 0}),
            aging(
                2,
                new int[] {0, 1, 0, 0, 0},
                new int[] {0, 1, 3, 0, 0},
                new int[] {0, 1, 1, 0, 0}));
    assertThat(report).extracting(Aging::total).containsExactly(11, 8, 7);
  }

  @Test
  public void fourOfTwelvePromisesForFebruaryAreDone_andTwoOfThemOnTime() {
    var report = reportOf(new CompletionTally(ALMANAC, span("2030-02-01", "2030-03-31"), TODAY));

    assertThat(report.cohorts())
        .containsExactly(
            new Cohort(
                YearMonth.of(2030, 2),
                Extent.WHOLE,
                12,
                4,
                1,
                2,
                3,
                3,
                1,
                drops(Drop.REJECTED, Drop.DEFERRED, Drop.LET_GO, Drop.DUPLICATE)),
            new Cohort(YearMonth.of(2030, 3), Extent.PARTIAL, 4, 1, 0, 1, 1, 2, 1, drops()));
    assertThat(report.cohorts().get(0).dropped()).isEqualTo(4);
    assertThat(report.undated()).isEqualTo(1);
    assertThat(report.cohorts().get(0).completion().percent()).hasValue(33);
    assertThat(report.cohorts().get(0).punctuality().percent()).hasValue(17);
    assertThat(report.cohorts().get(0).punctualityAsExtended().percent()).hasValue(25);
  }

  @Test
  public void ofEighteenItemsAskedFor_eightAreAccepted_andOneIsLetGo() {
    var report = reportOf(new CompletionTally(ALMANAC, span("2030-02-01", "2030-03-31"), TODAY));

    assertThat(report.proposed()).isEqualTo(18);
    assertThat(report.answers())
        .containsOnly(
            entry(ACCEPTED, 8),
            entry(REJECTED, 2),
            entry(DEFERRED, 2),
            entry(PROPOSED, 2),
            entry(RISK_ACCEPTED, 1),
            entry(DUPLICATE, 2));
    assertThat(report.letGo()).isEqualTo(1);
  }

  @Test
  public void halfOfFiveTookNoMoreThan23Days_andEightAreOpen() {
    var report = reportOf(new TimeToDoneTally(ALMANAC, span("2030-02-01", "2030-03-14")));

    // 0, 9, 23, 27 and 39 days
    assertThat(report).isEqualTo(new TimeToDone(5, OptionalDouble.of(23), OptionalInt.of(39), 8));
  }

  @Test
  public void theBacklogShrinksByFour_andGrowsByThreeAndOne() {
    var report = reportOf(new BacklogTally(ALMANAC, span("2030-02-26", "2030-03-14"), TODAY));

    assertThat(report)
        .containsExactly(
            new BacklogWeek(span("2030-02-25", "2030-03-03"), Extent.WHOLE, 0, 4, 5),
            new BacklogWeek(span("2030-03-04", "2030-03-10"), Extent.WHOLE, 3, 0, 7),
            new BacklogWeek(span("2030-03-11", "2030-03-17"), Extent.PARTIAL, 1, 0, 8));
    assertThat(report).extracting(BacklogWeek::growth).containsExactly(-4, 3, 1);
  }

  private static Rows item(int number) {
    return ITEMS.computeIfAbsent(number, Rows::aRow);
  }

  private static <R> R reportOf(Tally<R> tally) {
    ITEMS.values().forEach(row -> tally.take(row.build()));
    return tally.report();
  }

  private static Span span(String first, String last) {
    return new Span(LocalDate.parse(first), LocalDate.parse(last));
  }

  /** One of each of some ways. */
  private static Map<Drop, Integer> drops(Drop... some) {
    var drops = new EnumMap<Drop, Integer>(Drop.class);
    for (var drop : Drop.values()) {
      drops.put(drop, List.of(some).contains(drop) ? 1 : 0);
    }
    return drops;
  }

  private static Aging aging(int week, int[] waiting, int[] promised, int[] unfulfilled) {
    var buckets = List.of(AgeBucket.values());
    return new Aging(
        week,
        buckets.stream()
            .map(
                bucket ->
                    new Aging.Bar(
                        bucket,
                        waiting[buckets.indexOf(bucket)],
                        promised[buckets.indexOf(bucket)],
                        unfulfilled[buckets.indexOf(bucket)]))
            .toList());
  }
}
