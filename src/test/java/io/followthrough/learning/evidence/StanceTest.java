package io.followthrough.learning.evidence;

import static io.followthrough.action.Disposition.ACCEPTED;
import static io.followthrough.action.Disposition.DEFERRED;
import static io.followthrough.action.Disposition.DUPLICATE;
import static io.followthrough.action.Disposition.REJECTED;
import static io.followthrough.action.Disposition.RISK_ACCEPTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.action.Delivery;
import io.followthrough.action.Disposition;
import io.followthrough.insight.AnswerGiven;
import io.followthrough.insight.Chronicle;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/**
 * How an item stood, by what was answered on which day: day 0 is that on which it was asked for.
 */
@RunWith(Parameterized.class)
public class StanceTest {

  private static final Instant ASKED = Instant.parse("2030-03-01T12:00:00Z");

  @Parameter(0)
  public String name;

  @Parameter(1)
  public Chronicle item;

  @Parameter(2)
  public int day;

  @Parameter(3)
  public Stance stance;

  @Parameters(name = "{0} on day {2}: {3}")
  public static List<Object[]> cases() {
    var accepted = open(given(3, ACCEPTED, 10, null));
    var done =
        new Chronicle(
            ASKED, List.of(given(3, ACCEPTED, 10, null)), Delivery.DONE, on(8), day(10), null);
    var risk = open(given(3, RISK_ACCEPTED, null, 20));
    return List.of(
        row("asked for", open(), 5, Stance.WAITING),
        row("accepted", accepted, 2, Stance.WAITING),
        row("accepted", accepted, 3, Stance.OPEN),
        row("accepted", accepted, 10, Stance.OPEN),
        row("accepted", accepted, 11, Stance.OVERDUE),
        row("done", done, 7, Stance.OPEN),
        row("done", done, 8, Stance.DONE),
        row(
            "put off",
            open(given(3, ACCEPTED, 10, null), given(9, ACCEPTED, 30, null)),
            11,
            Stance.OPEN),
        row("without a day", open(given(3, ACCEPTED, null, null)), 99, Stance.OPEN),
        row("deferred", open(given(3, DEFERRED, null, 20)), 20, Stance.DEFERRED),
        row("deferred", open(given(3, DEFERRED, null, 20)), 21, Stance.WAITING),
        row("rejected", open(given(3, REJECTED, null, null)), 99, Stance.REJECTED),
        row(
            "rejected, then accepted",
            open(given(3, REJECTED, null, null), given(9, ACCEPTED, 30, null)),
            5,
            Stance.REJECTED),
        row("risk", risk, 20, Stance.RISK_ACCEPTED),
        row("risk", risk, 21, Stance.WAITING),
        row("duplicate", open(given(3, DUPLICATE, null, null)), 5, Stance.DUPLICATE));
  }

  @Test
  public void tellsHowItStood() {
    assertThat(Stance.of(item, on(day), day(day))).isEqualTo(stance);
  }

  private static Object[] row(String name, Chronicle item, int day, Stance stance) {
    return new Object[] {name, item, day, stance};
  }

  private static Chronicle open(AnswerGiven... answers) {
    return new Chronicle(ASKED, List.of(answers), Delivery.OPEN, null, null, null);
  }

  private static AnswerGiven given(int day, Disposition what, Integer due, Integer until) {
    return new AnswerGiven(
        on(day), what, due == null ? null : day(due), until == null ? null : day(until), null);
  }

  private static Instant on(int day) {
    return ASKED.plus(Duration.ofDays(day));
  }

  private static LocalDate day(int day) {
    return LocalDate.ofInstant(on(day), ZoneOffset.UTC);
  }
}
