package io.followthrough.gate.requirement;

import io.followthrough.gate.Case;
import io.followthrough.gate.Finding;
import io.followthrough.gate.Incident;
import io.followthrough.gate.Message;
import io.followthrough.gate.Obstacle;
import io.followthrough.gate.Requirement;
import io.followthrough.policy.Level;
import io.followthrough.postmortem.LostPostmortem;

/**
 * Every postmortem that ever reviewed the incident still does, or somebody let it go with a reason.
 * What a lost one asks for is no further obstacle: it comes back with its postmortem.
 */
final class NoPostmortemLost implements Requirement {

  private static final String ID = "no-postmortem-lost";

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
    return Finding.of(
        ID, asked.lost().stream().map(lost -> obstacle(asked.incident(), lost)).toList());
  }

  private static Obstacle obstacle(Incident incident, LostPostmortem lost) {
    var key = "followthrough.gate." + ID + "." + lost.loss().id();
    return new Obstacle(
        Message.of(key, lost.key(), incident.key()),
        lost.ref(),
        Message.of(key + ".mend", lost.key(), incident.key()));
  }
}
