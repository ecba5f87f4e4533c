package io.followthrough.gate.requirement;

import io.followthrough.action.ActionItem;
import io.followthrough.gate.Case;
import io.followthrough.gate.Finding;
import io.followthrough.gate.Lacks;
import io.followthrough.gate.Message;
import io.followthrough.gate.Obstacle;
import io.followthrough.gate.Requirement;
import io.followthrough.policy.Level;

/** Every action item of every postmortem of the incident has an answer that counts. */
final class EveryActionTriaged implements Requirement {

  private static final String ID = "every-action-triaged";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Level level() {
    return Level.TRIAGED;
  }

  @Override
  public Finding examine(Case asked) {
    if (asked.postmortems().isEmpty()) {
      return Finding.notApplicable(ID);
    }
    return Finding.of(
        ID,
        asked.actions().stream()
            .filter(action -> !action.isTriaged())
            .map(action -> action.isLost() ? lost(action, asked) : untriaged(action))
            .toList());
  }

  private static Obstacle untriaged(ActionItem action) {
    return new Obstacle(
        Message.of("followthrough.gate.every-action-triaged.open", action.key(), action.summary())
            .listing(Lacks.of(action)),
        action.ref(),
        Message.of("followthrough.gate.every-action-triaged.open.mend", action.key()));
  }

  /** Of a ticket that is gone nobody can tell who might see it: its postmortem stands for it. */
  private static Obstacle lost(ActionItem action, Case asked) {
    var postmortem = asked.asking(action);
    return action.isGone()
        ? new Obstacle(
            Message.of("followthrough.gate.every-action-triaged.gone", postmortem.key()),
            postmortem.ref(),
            Message.of("followthrough.gate.every-action-triaged.gone.mend", postmortem.key()))
        : new Obstacle(
            Message.of(
                    "followthrough.gate.every-action-triaged.open", action.key(), action.summary())
                .listing(Lacks.of(action)),
            action.ref(),
            Message.of("followthrough.gate.every-action-triaged.lost.mend", action.key()));
  }
}
