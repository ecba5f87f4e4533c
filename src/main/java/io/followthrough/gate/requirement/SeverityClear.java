package io.followthrough.gate.requirement;

import io.followthrough.gate.Case;
import io.followthrough.gate.Finding;
import io.followthrough.gate.Incident;
import io.followthrough.gate.Message;
import io.followthrough.gate.Obstacle;
import io.followthrough.gate.Requirement;
import io.followthrough.policy.Level;
import io.followthrough.policy.Terms;

/** One can tell how bad the incident is. Where not, that is told, and asked as of the worst. */
final class SeverityClear implements Requirement {

  private static final String ID = "severity-clear";

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
    var unclear = asked.incident().terms().unclear();
    return unclear == null ? Finding.met(ID) : Finding.warned(ID, amiss(asked.incident(), unclear));
  }

  private static Obstacle amiss(Incident incident, Terms.Unclear unclear) {
    return new Obstacle(
        unclear.said().isEmpty()
            ? Message.of("followthrough.gate.severity-clear.missing", incident.key())
            : Message.of(
                "followthrough.gate.severity-clear.unknown", incident.key(), unclear.said()),
        incident.ref(),
        Message.of(
            "followthrough.gate.severity-clear.mend",
            incident.key(),
            String.join(", ", unclear.known())));
  }
}
