package io.followthrough.action;

import static io.followthrough.action.Actions.riskAccepted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.Test;

/**
 * An accepted risk counts until its last day, and somebody else than its proposer stands for it.
 */
public class RiskAcceptedTest {

  private static final LocalDate LAST = LocalDate.of(2030, 4, 14);
  private static final Person CAROL = new Person("JIRAUSER10102", "carol", "Carol", true);

  @Test
  public void hasNoGap_onceSomebodyElseStandsForIt() {
    assertThat(riskAccepted().gaps()).isEmpty();
  }

  @Test
  public void namesWhatItLacks_inTheOrderOfTheForm() {
    assertThat(new RiskAccepted(" ", null, "JIRAUSER10101", null).gaps())
        .containsExactly(Gap.UNTIL, Gap.APPROVER, Gap.REASON);
  }

  @Test
  public void asksForSomebodyElse_whereTheProposerApproves() {
    assertThat(new RiskAccepted("It is rare.", CAROL, CAROL.key(), LAST).gaps())
        .containsExactly(Gap.OTHER_APPROVER);
  }

  @Test
  public void stands_afterItsApproverHasLeft() {
    var left = new Person("JIRAUSER10102", "carol", "Carol", false);

    assertThat(new RiskAccepted("It is rare.", left, "JIRAUSER10101", LAST).gaps()).isEmpty();
  }

  @Test
  public void counts_onItsVeryLastDay() {
    assertThat(riskAccepted().asOf(LAST)).isEqualTo(riskAccepted());
  }

  @Test
  public void isProposedAgain_onTheDayAfter() {
    var answer = riskAccepted().asOf(LAST.plusDays(1));

    assertThat(answer).isEqualTo(new Proposed(riskAccepted()));
    assertThat(answer.gaps()).containsExactly(Gap.EXPIRED);
  }
}
