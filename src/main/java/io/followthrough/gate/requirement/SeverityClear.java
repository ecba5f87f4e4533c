package io.followthrough.gate.requirement;

import io.followthrough.gate.Case;
import io.followthrough.gate.Finding;
import io.followthrough.gate.Incident;
import io.followthrough.gate.Message;
import io.followthrough.gate.Obstacle;
import io.followthrough.gate.Requirement;
import io.followthrough.policy.Level;
import io.followthrough.policy.Terms;

/**
 * One can tell how bad the incident is. Where not, that is told, and asked as of the worst. So it
 * is where it was worse and nobody has let the lower severity count: then asked as before.
 */
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
    var incident = asked.incident();
    var unclear = incident.terms().unclear();
    if (unclear != null) {
      return Finding.warned(ID, amiss(incident, unclear));
    }
    var lowered = incident.terms().lowered();
    return lowered == null ? Finding.met(ID) : Finding.warned(ID, amiss(incident, lowered));
  }

  private static Obstacle amiss(Incident incident, Terms.Lowered lowered) {
    return new Obstacle(
        Message.of(
            "followthrough.gate.severity-clear.lowered",
            incident.key(),
            lowered.from(),
            lowered.to()),
        incident.ref(),
        Message.of("followthrough.gate.severity-clear.lowered.mend", lowered.from(), lowered.to()));
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
