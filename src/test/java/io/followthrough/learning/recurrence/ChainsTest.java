package io.followthrough.learning.recurrence;

import static io.followthrough.action.Disposition.ACCEPTED;
import static io.followthrough.action.Disposition.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import io.followthrough.action.Delivery;
import io.followthrough.insight.AnswerGiven;
import io.followthrough.insight.Chronicle;
import io.followthrough.postmortem.factor.Category;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.Test;

public class ChainsTest {

  private static final Instant START = Instant.parse("2030-01-10T12:00:00Z");

  @Test
  public void areNone_asLongAsNobodySaysSo() {
    assertThat(Chains.of(List.of(), ChainsTest::day)).isEmpty();
  }

  @Test
  public void holdTogether_whateverTheOrderInWhichPeopleSaidSo() {
    var chains = Chains.of(List.of(tie(5, 3), tie(9, 8), tie(1, 5), tie(2, 3)), ChainsTest::day);

    assertThat(chains).containsExactly(List.of(1L, 2L, 3L, 5L), List.of(8L, 9L));
  }

  @Test
  public void areOrderedByTime_andBeginWithTheFirst() {
    assertThat(Chains.of(List.of(tie(1, 2), tie(2, 3)), id -> START.minus(Duration.ofDays(id))))
        .containsExactly(List.of(3L, 2L, 1L));
    assertThat(Chains.of(List.of(tie(1, 2)), id -> START)).containsExactly(List.of(1L, 2L));
  }

  @Test
  public void goRound_withoutEnd() {
    assertThat(Chains.of(List.of(tie(1, 2), tie(2, 3), tie(3, 1)), ChainsTest::day))
        .containsExactly(List.of(1L, 2L, 3L));
  }

  @Test
  public void areMadeOfRecurrences_thatSayWhat() {
    assertThrows(
        IllegalArgumentException.class, () -> Recurrence.of(1, 1, Set.of(Category.NETWORK), "x"));
    assertThrows(IllegalArgumentException.class, () -> Recurrence.of(1, 2, Set.of(), "x"));
    assertThrows(
        IllegalArgumentException.class, () -> Recurrence.of(1, 2, Set.of(Category.NETWORK), " "));
    assertThat(tie(2, 1).besides(2)).isEqualTo(1);
  }

  @Test
  public void tellWhatStoodOpenInBetween() {
    var accepted = List.of(new AnswerGiven(day(1), ACCEPTED, null, null, null));
    var open = OpenSpan.of(new Chronicle(day(0), accepted, Delivery.OPEN, null, null, null));
    var done = OpenSpan.of(new Chronicle(day(0), accepted, Delivery.DONE, day(5), null, null));
    var declined =
        OpenSpan.of(
            new Chronicle(
                day(0),
                List.of(new AnswerGiven(day(3), REJECTED, null, null, null)),
                Delivery.OPEN,
                null,
                null,
                null));

    assertThat(open).isEqualTo(new OpenSpan(day(0), null));
    assertThat(done).isEqualTo(new OpenSpan(day(0), day(5)));
    assertThat(declined).isEqualTo(new OpenSpan(day(0), day(3)));
    assertThat(open.touches(day(90), day(91))).isTrue();
    assertThat(open.touches(day(-9), day(0))).isFalse();
    assertThat(done.touches(day(5), day(9))).isFalse();
    assertThat(done.touches(day(4), day(9))).isTrue();
  }

  private static Recurrence tie(long first, long second) {
    return Recurrence.of(first, second, Set.of(Category.NETWORK), "The same resolver");
  }

  private static Instant day(long day) {
    return START.plus(Duration.ofDays(day));
  }
}
