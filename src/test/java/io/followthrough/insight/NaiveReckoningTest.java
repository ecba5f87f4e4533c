package io.followthrough.insight;

import static io.followthrough.action.Disposition.ACCEPTED;
import static io.followthrough.action.Disposition.PROPOSED;
import static io.followthrough.insight.Rows.ALMANAC;
import static io.followthrough.insight.Rows.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.action.Delivery;
import io.followthrough.action.Disposition;
import io.followthrough.insight.Histories.History;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.Test;

/**
 * On whatever happened, every report says what one finds by going through the histories with the
 * definitions in hand.
 */
public class NaiveReckoningTest {

  private static final int TRIES = 300;
  private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2030, 4, 30);
  private static final Span SPAN = new Span(FIRST, LAST);
  private static final LocalDate TODAY = LocalDate.of(2030, 3, 15);

  @Test
  public void lateness() {
    onRandomHistories(
        histories -> {
          for (var one : histories) {
            var late = isPromised(one) && one.due() != null && today(one).isAfter(one.due());
            var days = late ? ChronoUnit.DAYS.between(one.due(), today(one)) : -1;
            assertThat(one.row().lateness(ALMANAC).map(Lateness::days).orElse(-1L)).isEqualTo(days);
          }
        });
  }

  @Test
  public void aging() {
    onRandomHistories(
        histories -> {
          var expected = new int[3][5];
          for (var one : histories) {
            if (isWaiting(one)) {
              expected[0][bucket(age(one, one.proposed()))]++;
            } else if (isPromised(one)) {
              expected[isBroken(one) ? 2 : 1][bucket(age(one, firstAccepted(one)))]++;
            }
          }

          var bars = report(new AgingTally(ALMANAC, 0), histories).get(0).bars();
          assertThat(bars.stream().mapToInt(Aging.Bar::waiting).toArray()).isEqualTo(expected[0]);
          assertThat(bars.stream().mapToInt(Aging.Bar::promised).toArray()).isEqualTo(expected[1]);
          assertThat(bars.stream().mapToInt(Aging.Bar::unfulfilled).toArray())
              .isEqualTo(expected[2]);
        });
  }

  @Test
  public void completion() {
    onRandomHistories(
        histories -> {
          var report = report(new CompletionTally(ALMANAC, SPAN, TODAY), histories);

          for (var cohort : report.cohorts()) {
            var of = only(histories, one -> isCommitted(one) && isFirstDueIn(one, cohort.month()));
            assertThat(cohort)
                .isEqualTo(
                    new Cohort(
                        cohort.month(),
                        extent(cohort.month()),
                        of.size(),
                        only(of, one -> finished(one) != null).size(),
                        only(of, one -> finished(one) != null && isVerified(one)).size(),
                        only(of, one -> finishedBy(one, original(one))).size(),
                        only(of, one -> finishedBy(one, one.due())).size(),
                        only(of, NaiveReckoningTest::isUnderWay).size(),
                        only(of, NaiveReckoningTest::isBroken).size(),
                        drops(of)));
          }
          assertThat(report.letGo())
              .isEqualTo(only(histories, one -> wasAskedFor(one) && isLetGo(one)).size());
          for (var disposition : Disposition.values()) {
            var asked =
                only(
                    histories,
                    one -> wasAskedFor(one) && !isLetGo(one) && counting(one) == disposition);
            assertThat(report.answers()).containsEntry(disposition, asked.size());
          }
        });
  }

  @Test
  public void timeToDone() {
    onRandomHistories(
        histories -> {
          var days = new ArrayList<Long>();
          for (var one : histories) {
            var done = finished(one);
            if (done != null && SPAN.contains(day(one, done))) {
              var took = ChronoUnit.DAYS.between(day(one, firstAccepted(one)), day(one, done));
              days.add(Math.max(0, took));
            }
          }
          days.sort(null);

          var report = report(new TimeToDoneTally(ALMANAC, SPAN), histories);
          assertThat(report.finished()).isEqualTo(days.size());
          assertThat(report.open())
              .isEqualTo(only(histories, NaiveReckoningTest::isPromised).size());
          if (!days.isEmpty()) {
            var low = days.get((days.size() - 1) / 2);
            var high = days.get(days.size() / 2);
            assertThat(report.median()).hasValue((low + high) / 2.0);
            assertThat((long) report.ninetieth().getAsInt()).isEqualTo(ninetieth(days));
          }
        });
  }

  @Test
  public void backlog() {
    onRandomHistories(
        histories -> {
          var accepted = new TreeMap<LocalDate, Integer>();
          var finished = new TreeMap<LocalDate, Integer>();
          for (var one : histories) {
            if (firstAccepted(one) != null) {
              accepted.merge(day(one, firstAccepted(one)), 1, Integer::sum);
            }
            if (finished(one) != null) {
              finished.merge(day(one, finished(one)), 1, Integer::sum);
            }
          }

          for (var week : report(new BacklogTally(ALMANAC, SPAN, TODAY), histories)) {
            var sum = 0;
            var done = 0;
            for (var day = 0; day < 7; day++) {
              sum += accepted.getOrDefault(week.week().first().plusDays(day), 0);
              done += finished.getOrDefault(week.week().first().plusDays(day), 0);
            }
            assertThat(week.accepted()).isEqualTo(sum);
            assertThat(week.finished()).isEqualTo(done);
            assertThat(week.growth()).isEqualTo(sum - done);
          }
        });
  }

  @Test
  public void theBacklogOfTheLastWeek_isWhatIsPromisedToday() {
    onRandomHistories(
        histories -> {
          var weeks = report(new BacklogTally(ALMANAC, SPAN, TODAY), histories);

          assertThat(weeks.get(weeks.size() - 1).open())
              .isEqualTo(only(histories, NaiveReckoningTest::isPromised).size());
        });
  }

  private static boolean wasAskedFor(History one) {
    return SPAN.contains(day(one, one.proposed()));
  }

  private static boolean isPromised(History one) {
    return counting(one) == ACCEPTED && finished(one) == null && !isLetGo(one);
  }

  /** What lost its ticket waits, unless it was promised: then its promise is broken. */
  private static boolean isWaiting(History one) {
    return !isLetGo(one)
        && (counting(one) == PROPOSED || (one.lost() != null && counting(one) != ACCEPTED));
  }

  private static boolean isLetGo(History one) {
    return one.lost() != null && one.lost().letGo() != null;
  }

  /** The answer that counts today: what was put off for a time is proposed after it. */
  private static Disposition counting(History one) {
    if (one.answers().isEmpty()) {
      return PROPOSED;
    }
    var until = last(one).countsUntil();
    return until != null && today(one).isAfter(until) ? PROPOSED : last(one).disposition();
  }

  private static boolean isCommitted(History one) {
    return (counting(one) == ACCEPTED && !isLetGo(one)) || isDropped(one);
  }

  /** Somebody accepted it, and it was given up when the time to decide was over. */
  private static boolean isDropped(History one) {
    var up = givenUp(one);
    if (up == null) {
      return false;
    }
    var end = workingDayFrom(startOfTriage(one));
    for (var days = 0; days < 5; days++) {
      end = workingDayFrom(end.plusDays(1));
    }
    return day(one, up).isAfter(end);
  }

  /** When the promise ended without being kept or broken; nothing while it stands. */
  private static Instant givenUp(History one) {
    var promised = false;
    Instant up = null;
    for (var answer : one.answers()) {
      if (answer.disposition() == ACCEPTED) {
        promised = true;
        up = null;
      } else if (promised && up == null) {
        up = answer.at();
      }
    }
    return promised && up == null && isLetGo(one) ? one.lost().letGo() : up;
  }

  private static Map<Drop, Integer> drops(List<History> committed) {
    var drops = new TreeMap<Drop, Integer>();
    List.of(Drop.values()).forEach(drop -> drops.put(drop, 0));
    for (var one : only(committed, NaiveReckoningTest::isDropped)) {
      var how =
          switch (last(one).disposition()) {
            case ACCEPTED -> Drop.LET_GO;
            case PROPOSED -> Drop.TAKEN_BACK;
            case REJECTED -> Drop.REJECTED;
            case DEFERRED -> Drop.DEFERRED;
            case RISK_ACCEPTED -> Drop.RISK_ACCEPTED;
            case DUPLICATE -> Drop.DUPLICATE;
          };
      drops.merge(how, 1, Integer::sum);
    }
    return drops;
  }

  /** What is asked for after the end of business is asked for on the next day. */
  private static LocalDate startOfTriage(History one) {
    var asked = one.proposed().atZone(ALMANAC.calendars().apply(one.project()).zone());
    return asked.toLocalTime().isAfter(LocalTime.of(18, 0))
        ? asked.toLocalDate().plusDays(1)
        : asked.toLocalDate();
  }

  private static LocalDate workingDayFrom(LocalDate first) {
    var day = first;
    while (day.getDayOfWeek().getValue() > 5) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static boolean isUnderWay(History one) {
    return isPromised(one) && !isBroken(one);
  }

  private static boolean isBroken(History one) {
    return isPromised(one) && (one.lost() != null || one.delivery() == Delivery.UNFULFILLED);
  }

  private static Extent extent(YearMonth month) {
    if (month.equals(YearMonth.from(TODAY))) {
      return Extent.PARTIAL;
    }
    return month.isAfter(YearMonth.from(TODAY)) ? Extent.TO_COME : Extent.WHOLE;
  }

  private static boolean isFirstDueIn(History one, YearMonth month) {
    var original = original(one);
    return original != null && YearMonth.from(original).equals(month);
  }

  private static LocalDate original(History one) {
    for (var answer : one.answers()) {
      if (answer.due() != null) {
        return answer.due();
      }
    }
    return one.due();
  }

  private static boolean finishedBy(History one, LocalDate day) {
    return finished(one) != null && day != null && !day(one, finished(one)).isAfter(day);
  }

  private static Instant finished(History one) {
    if (counting(one) != ACCEPTED || !isDone(one) || one.lost() != null) {
      return null;
    }
    return one.closed() == null ? last(one).at() : one.closed();
  }

  private static boolean isDone(History one) {
    return one.delivery() == Delivery.DONE || isVerified(one);
  }

  private static boolean isVerified(History one) {
    return one.delivery() == Delivery.VERIFIED;
  }

  private static Instant firstAccepted(History one) {
    for (var answer : one.answers()) {
      if (answer.disposition() == ACCEPTED) {
        return answer.at();
      }
    }
    return null;
  }

  private static AnswerGiven last(History one) {
    return one.answers().get(one.answers().size() - 1);
  }

  private static long age(History one, Instant since) {
    return ChronoUnit.DAYS.between(day(one, since), today(one));
  }

  private static int bucket(long days) {
    return (int) LongStream.of(7, 30, 90, 180).filter(last -> days > last).count();
  }

  /** The smallest that at least nine in ten do not exceed. */
  private static long ninetieth(List<Long> sorted) {
    return sorted.stream()
        .filter(
            days ->
                sorted.stream().filter(other -> other <= days).count() * 10 >= sorted.size() * 9L)
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate today(History one) {
    return day(one, NOW);
  }

  private static LocalDate day(History one, Instant moment) {
    return LocalDate.ofInstant(moment, ALMANAC.calendars().apply(one.project()).zone());
  }

  private static List<History> only(List<History> histories, Predicate<History> which) {
    return histories.stream().filter(which).toList();
  }

  private static <R> R report(Tally<R> tally, List<History> histories) {
    histories.forEach(one -> tally.take(one.row()));
    return tally.report();
  }

  private static void onRandomHistories(Consumer<List<History>> check) {
    for (var seed = 0; seed < TRIES; seed++) {
      check.accept(new Histories(seed).some());
    }
  }
}
