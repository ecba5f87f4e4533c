package io.followthrough.rest;

import io.followthrough.desk.evidence.ClaimLine;
import io.followthrough.desk.evidence.Evidence;
import java.util.List;
import java.util.function.Consumer;

/** Writes evidence as a table, a line for each claim. Nobody is named in it. */
final class EvidenceCsv implements Consumer<Csv> {

  private final List<Evidence> found;

  EvidenceCsv(List<Evidence> found) {
    this.found = found;
  }

  @Override
  public void accept(Csv csv) {
    csv.line(
        "key",
        "summary",
        "state",
        "incident",
        "incidentSummary",
        "severity",
        "began",
        "minutes",
        "minutesFrom",
        "stance",
        "openThen",
        "effect",
        "confidence",
        "why",
        "postmortem");
    found.forEach(one -> one.lines().forEach(line -> write(csv, line)));
  }

  private static void write(Csv csv, ClaimLine line) {
    var hit = line.hit();
    var claim = line.kept().claim();
    csv.line(
        line.item().key(),
        line.item().summary(),
        line.state().id(),
        line.incident().key(),
        line.incident().summary(),
        hit.severity(),
        hit.impact().began().toString(),
        hit.impact().minutes().orElse(null),
        hit.impact().source().id(),
        hit.stance().id(),
        String.valueOf(hit.stance().isOpen()),
        claim.effect().id(),
        claim.confidence().id(),
        claim.why(),
        line.postmortem().key());
  }
}
