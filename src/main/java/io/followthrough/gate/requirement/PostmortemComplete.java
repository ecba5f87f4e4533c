package io.followthrough.gate.requirement;

import io.followthrough.gate.Case;
import io.followthrough.gate.Finding;
import io.followthrough.gate.Incident;
import io.followthrough.gate.Message;
import io.followthrough.gate.Obstacle;
import io.followthrough.gate.Requirement;
import io.followthrough.policy.Level;
import io.followthrough.postmortem.Postmortem;
import java.util.List;

/** At least one postmortem of the incident is approved or published. */
final class PostmortemComplete implements Requirement {

  private static final String ID = "postmortem-complete";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Level level() {
    return Level.POSTMORTEM;
  }

  @Override
  public Finding examine(Case asked) {
    if (!asked.complete().isEmpty()) {
      return Finding.met(ID);
    }
    if (asked.postmortems().isEmpty()) {
      return Finding.of(ID, List.of(noPostmortem(asked.incident())));
    }
    return Finding.of(
        ID, asked.postmortems().stream().map(PostmortemComplete::notComplete).toList());
  }

  private static Obstacle noPostmortem(Incident incident) {
    return new Obstacle(
        Message.of("followthrough.gate.postmortem-complete.none", incident.key()),
        incident.ref(),
        Message.of("followthrough.gate.postmortem-complete.none.mend", incident.key()));
  }

  private static Obstacle notComplete(Postmortem postmortem) {
    return new Obstacle(
        Message.of(
            "followthrough.gate.postmortem-complete.open", postmortem.key(), postmortem.status()),
        postmortem.ref(),
        Message.of("followthrough.gate.postmortem-complete.open.mend", postmortem.key()));
  }
}
