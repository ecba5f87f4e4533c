package io.followthrough.desk.postmortem;

import io.followthrough.action.ActionItem;
import io.followthrough.action.Answer;
import io.followthrough.action.Delays;
import io.followthrough.action.Delivery;
import io.followthrough.action.Proof;
import io.followthrough.action.Proposed;
import io.followthrough.action.Ticket;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.action.ActionDesk;
import io.followthrough.desk.action.Decision;
import io.followthrough.desk.action.DecisionReader;
import io.followthrough.desk.action.NewAction;
import io.followthrough.postmortem.Postmortem;
import java.util.ArrayList;
import java.util.List;

/**
 * Records what is left alone on purpose. It becomes an action item whose risk is accepted from the
 * beginning: so it has an approver and an end, and is asked about again after it.
 */
public final class LeaveAloneDesk {

  private final ActionDesk actions;
  private final DecisionReader reader;

  public LeaveAloneDesk(ActionDesk actions, DecisionReader reader) {
    this.actions = actions;
    this.reader = reader;
  }

  /**
   * Records one thing that is left alone.
   *
   * @param what is left alone
   * @param risk for how long, who stands for that and why
   * @return the key of its ticket
   */
  public Outcome<String> add(Visitor visitor, String postmortemKey, NewAction what, Decision risk) {
    return actions
        .writable(visitor, postmortemKey)
        .then(
            postmortem ->
                read(visitor, postmortem, what, risk)
                    .then(answer -> actions.addAnswered(visitor, postmortem, what, answer)));
  }

  /** All that is wrong, at once. There is no ticket yet, so the postmortem stands for it. */
  private Outcome<Answer> read(
      Visitor visitor, Postmortem postmortem, NewAction what, Decision risk) {
    var complaints = new ArrayList<>(actions.complaintsAbout(visitor, what));
    var answer = reader.read(visitor, draft(postmortem, what), risk);
    answer.fold(taken -> true, refusal -> complaints.addAll(refusal.complaints()));
    return complaints.isEmpty()
        ? answer
        : Outcome.refused(new Refusal(Refusal.Kind.INVALID, complaints));
  }

  private static ActionItem draft(Postmortem postmortem, NewAction what) {
    return new ActionItem(
        postmortem.id(),
        postmortem.key(),
        what.summary(),
        new Ticket("", Delivery.OPEN, ""),
        List.of(),
        Proof.NONE,
        Delays.NONE,
        new Proposed(),
        null);
  }
}
