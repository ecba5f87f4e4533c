package io.followthrough.desk.action;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.action.Accepted;
import io.followthrough.action.ActionType;
import io.followthrough.action.Canonical;
import io.followthrough.action.Deferred;
import io.followthrough.action.Disposition;
import io.followthrough.action.Duplicate;
import io.followthrough.action.Person;
import io.followthrough.action.Proposed;
import io.followthrough.action.Rejected;
import io.followthrough.action.RejectionReason;
import io.followthrough.action.RiskAccepted;
import java.time.LocalDate;
import org.junit.Test;

/** The audit holds all that was said in an answer, in a line. */
public class AnswerLineTest {

  private static final LocalDate DAY = LocalDate.of(2030, 4, 1);
  private static final Person BOB = new Person("JIRAUSER10101", "bob", "Bob", true);

  @Test
  public void saysAllThatWasPromised() {
    assertThat(
            AnswerLine.of(
                new Accepted(
                    ActionType.DETECT,
                    "High",
                    BOB,
                    DAY,
                    true,
                    "It pages.",
                    "It takes longer.",
                    BOB)))
        .isEqualTo(
            "accepted, detect, High, owner JIRAUSER10101, due 2030-04-01, priority action,"
                + " approver JIRAUSER10101:"
                + " It pages.; It takes longer.");
    assertThat(AnswerLine.of(new Accepted(null, null, null, null, false, "")))
        .isEqualTo("accepted");
  }

  @Test
  public void saysHowLongAnExceptionLasts_whoStandsForItAndWhy() {
    assertThat(AnswerLine.of(new Deferred("Later.", DAY, BOB, 2)))
        .isEqualTo("deferred, review by 2030-04-01, approver JIRAUSER10101: Later.");
    assertThat(AnswerLine.of(new RiskAccepted("Rare.", BOB, "JIRAUSER10100", DAY)))
        .isEqualTo("risk-accepted, until 2030-04-01, approver JIRAUSER10101: Rare.");
  }

  @Test
  public void saysWhyNothingWillBeDone() {
    assertThat(AnswerLine.of(new Rejected(RejectionReason.OTHER, "No use.")))
        .isEqualTo("rejected, other: No use.");
    assertThat(
            AnswerLine.of(
                new Duplicate(
                    new Canonical(302, "NET-8", Disposition.ACCEPTED, true, false, false))))
        .isEqualTo("duplicate, of NET-8");
    assertThat(AnswerLine.of(new Proposed())).isEqualTo("proposed");
  }
}
