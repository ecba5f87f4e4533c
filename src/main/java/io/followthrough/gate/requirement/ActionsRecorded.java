package io.followthrough.gate.requirement;

import io.followthrough.gate.Case;
import io.followthrough.gate.Finding;
import io.followthrough.gate.Message;
import io.followthrough.gate.Obstacle;
import io.followthrough.gate.Requirement;
import io.followthrough.policy.Level;
import io.followthrough.postmortem.Postmortem;

/** There is an action item, or somebody wrote down why none is needed. */
final class ActionsRecorded implements Requirement {

  private static final String ID = "actions-recorded";

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
    if (!asked.actions().isEmpty()
        || asked.postmortems().stream().anyMatch(Postmortem::saysNoActionIsNeeded)) {
      return Finding.met(ID);
    }
    return Finding.of(ID, asked.postmortems().stream().map(ActionsRecorded::nothing).toList());
  }

  private static Obstacle nothing(Postmortem postmortem) {
    return new Obstacle(
        Message.of("followthrough.gate.actions-recorded.none", postmortem.key()),
        postmortem.ref(),
        Message.of("followthrough.gate.actions-recorded.none.mend", postmortem.key()));
  }
}
