package io.followthrough.insight;

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
import static io.followthrough.insight.Rows.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.Test;

/** On whatever duties there are, the report says what one finds with the definitions in hand. */
public class NaiveDutiesTest {

  private static final int TRIES = 300;
  private static final Span SPAN = new Span(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 3, 15));

  @Test
  public void countsWhatIsThere() {
    for (var seed = 0; seed < TRIES; seed++) {
      var duties = random(new Random(seed));
      var tally = new DutyTally(ALMANAC, SPAN, LocalDate.of(2030, 3, 15));
      duties.forEach(tally::take);
      var report = tally.report();

      var inside = only(duties, duty -> !day(duty.closed(), duty).isBefore(SPAN.first()));
      var before = only(duties, duty -> day(duty.closed(), duty).isBefore(SPAN.first()));
      assertThat(report.earlier()).as("seed %s", seed).isEqualTo(only(before, this::isBare).size());
      check(seed, report.total(), inside);
      for (var month : report.months()) {
        check(
            seed,
            month.count(),
            only(inside, one -> YearMonth.from(day(one.closed(), one)).equals(month.month())));
      }
      report
          .projects()
          .forEach((id, count) -> check(-1, count, only(inside, one -> one.project() == id)));
      report
          .severities()
          .forEach((id, count) -> check(-1, count, only(inside, one -> one.severity().equals(id))));
    }
  }

  private void check(int seed, DutyCount count, List<Duty> of) {
    assertThat(count.required()).as("seed %s", seed).isEqualTo(of.size());
    assertThat(count.of(IN_TIME)).isEqualTo(only(of, one -> isDone(one) && !isLate(one)).size());
    assertThat(count.of(LATE)).isEqualTo(only(of, one -> isDone(one) && isLate(one)).size());
    assertThat(count.of(WAIVED)).isEqualTo(only(of, one -> isLetOff(one, Excuse.WAIVED)).size());
    assertThat(count.of(BYPASSED))
        .isEqualTo(only(of, one -> isLetOff(one, Excuse.BYPASSED)).size());
    assertThat(count.of(CANCELLED))
        .isEqualTo(only(of, one -> isLetOff(one, Excuse.CANCELLED)).size());
    assertThat(count.of(OVERDUE)).isEqualTo(only(of, one -> isBare(one) && isLate(one)).size());
    assertThat(count.of(PENDING)).isEqualTo(only(of, one -> isBare(one) && !isLate(one)).size());
    var days = new ArrayList<Long>();
    for (var one : of) {
      if (isDone(one)) {
        var took = ChronoUnit.DAYS.between(day(one.closed(), one), day(one.completed(), one));
        days.add(took < 0 ? 0 : took);
      }
    }
    days.sort(null);
    if (days.isEmpty()) {
      assertThat(count.median()).isEmpty();
    } else {
      var middle = days.get((days.size() - 1) / 2) + days.get(days.size() / 2);
      assertThat(count.median()).hasValue(middle / 2.0);
    }
  }

  private static boolean isDone(Duty duty) {
    return duty.completed() != null;
  }

  private static boolean isLetOff(Duty duty, Excuse excuse) {
    return !isDone(duty) && duty.excuse() == excuse;
  }

  private boolean isBare(Duty duty) {
    return !isDone(duty) && duty.excuse() == null;
  }

  /** By when it was complete, or by now while it is not. */
  private static boolean isLate(Duty duty) {
    var end = duty.completed() == null ? NOW : duty.completed();
    return duty.due() != null && day(end, duty).isAfter(duty.due());
  }

  private static LocalDate day(Instant moment, Duty duty) {
    var zone = duty.project() == AUCKLAND ? "Pacific/Auckland" : "America/New_York";
    return LocalDate.ofInstant(moment, ZoneId.of(zone));
  }

  private static List<Duty> only(List<Duty> duties, Predicate<Duty> wanted) {
    return duties.stream().filter(wanted).toList();
  }

  private static List<Duty> random(Random random) {
    var duties = new ArrayList<Duty>();
    for (var incident = random.nextInt(40); incident > 0; incident--) {
      var closed = NOW.minus(random.nextInt(24 * 100), ChronoUnit.HOURS);
      var completed = closed.plus(random.nextInt(24 * 20) - 48, ChronoUnit.HOURS);
      duties.add(
          new Duty(
              incident,
              random.nextBoolean() ? AUCKLAND : NEW_YORK,
              List.of("", "SEV1", "SEV2").get(random.nextInt(3)),
              closed,
              random.nextInt(5) == 0
                  ? null
                  : LocalDate.ofInstant(closed, ZoneId.of("UTC")).plusDays(random.nextInt(12)),
              random.nextBoolean() || completed.isAfter(NOW) ? null : completed,
              random.nextInt(3) == 0
                  ? Excuse.values()[random.nextInt(Excuse.values().length)]
                  : null));
    }
    return duties;
  }
}
