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
            .map(EveryActionTriaged::untriaged)
            .toList());
  }

  private static Obstacle untriaged(ActionItem action) {
    return new Obstacle(
        Message.of("followthrough.gate.every-action-triaged.open", action.key(), action.summary())
            .listing(Lacks.of(action)),
        action.ref(),
        Message.of("followthrough.gate.every-action-triaged.open.mend", action.key()));
  }
}
