package io.followthrough.action;

import static io.followthrough.action.Actions.deferred;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.Test;

/** A deferral counts until its day is over, and says why it was given. */
public class DeferredTest {

  private static final LocalDate DAY = LocalDate.of(2030, 3, 28);

  @Test
  public void hasNoGap_onceItHasAReasonAndADay() {
    assertThat(deferred().gaps()).isEmpty();
  }

  @Test
  public void namesWhatItLacks_inTheOrderOfTheForm() {
    assertThat(new Deferred("tbd", null, null, 1).gaps())
        .containsExactly(Gap.REVIEW_BY, Gap.REASON);
  }

  @Test
  public void counts_onTheVeryDayOfItsReview() {
    assertThat(deferred().asOf(DAY)).isEqualTo(deferred());
  }

  @Test
  public void isProposedAgain_onTheDayAfter() {
    var answer = deferred().asOf(DAY.plusDays(1));

    assertThat(answer).isEqualTo(new Proposed(deferred()));
    assertThat(answer.disposition()).isEqualTo(Disposition.PROPOSED);
    assertThat(answer.gaps()).containsExactly(Gap.EXPIRED);
  }

  @Test
  public void doesNotLapse_withoutADay() {
    var endless = new Deferred("Later", null, null, 1);

    assertThat(endless.asOf(LocalDate.MAX)).isEqualTo(endless);
  }
}
