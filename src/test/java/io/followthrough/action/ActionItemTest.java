package io.followthrough.action;

import static io.followthrough.action.Actions.accepted;
import static io.followthrough.action.Actions.anAction;
import static io.followthrough.action.Actions.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** Triaged is: there is an answer, and the answer is complete. */
public class ActionItemTest {

  @Test
  public void isTriaged_onceItIsAccepted() {
    assertThat(anAction().answered(accepted()).build().isTriaged()).isTrue();
  }

  @Test
  public void isTriaged_onceItIsRejected() {
    assertThat(anAction().answered(rejected()).build().isTriaged()).isTrue();
  }

  @Test
  public void isNotTriaged_whileNobodyHasAnswered() {
    var action = anAction().proposed().build();

    assertThat(action.isTriaged()).isFalse();
    assertThat(action.answer().gaps()).containsExactly(Gap.ANSWER);
  }

  @Test
  public void isNotTriaged_whenItsAnswerLacksSomething() {
    var action = anAction().answered(new Rejected(RejectionReason.OTHER, "TBD")).build();

    assertThat(action.isTriaged()).isFalse();
  }

  @Test
  public void isNotTriaged_byBeingFinished() {
    var action = new ActionItem(301, "NET-7", "Renew it", "Done", true, new Proposed());

    assertThat(action.isTriaged()).isFalse();
  }
}
