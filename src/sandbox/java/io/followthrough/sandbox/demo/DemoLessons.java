package io.followthrough.sandbox.demo;

import io.followthrough.sandbox.demo.YearFile.Again;
import io.followthrough.sandbox.demo.YearFile.Incident;
import io.followthrough.sandbox.issue.SandboxIssue;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Writes how long incidents took, and what their postmortems say of what came before: which work
 * that was not done would have helped, and what was of the same shape.
 */
final class DemoLessons {

  private final DemoTables tables;
  private final String by;
  private final Map<String, Long> items = new HashMap<>();
  private final Map<String, Long> postmortems = new HashMap<>();

  /** Written in the name of a user. */
  DemoLessons(DemoTables tables, String by) {
    this.tables = tables;
    this.by = by;
  }

  /** Somebody asked for something. */
  void asked(String summary, long ticket) {
    items.put(summary, ticket);
  }

  /** A postmortem was written, at a moment. */
  void write(Incident one, SandboxIssue incident, SandboxIssue postmortem, Instant at) {
    postmortems.put(one.summary(), postmortem.getId());
    for (var claim : one.paper().claims()) {
      tables.insert(
          "CLAIM",
          Map.of(
              "ITEM_ID", known(items, claim.item()),
              "INCIDENT_ID", incident.getId(),
              "POSTMORTEM_ID", postmortem.getId(),
              "EFFECT", claim.effect(),
              "CONFIDENCE", claim.confidence(),
              "WHY", claim.why(),
              "CLAIMED_BY", by,
              "CLAIMED_AT", Timestamp.from(at)));
    }
    one.paper().again().forEach(again -> tie(again, postmortem.getId(), at));
  }

  /** A row of a timeline. */
  void happened(SandboxIssue postmortem, Instant at, String kind, String what) {
    tables.insert(
        "TIMELINE_ROW",
        Map.of(
            "POSTMORTEM_ID",
            postmortem.getId(),
            "WRITTEN",
            1,
            "BEGAN_AT",
            at.getEpochSecond(),
            "ZONE_NAME",
            "UTC",
            "EXACTNESS",
            "exact",
            "KIND",
            kind,
            "HAPPENED",
            what,
            "SOURCE",
            ""));
  }

  private void tie(Again again, long postmortem, Instant at) {
    var before = known(postmortems, again.incident());
    tables.insert(
        "RECURRENCE",
        Map.of(
            "ONE_ID", Math.min(before, postmortem),
            "OTHER_ID", Math.max(before, postmortem),
            "SHARED", again.factors(),
            "WHY", again.why(),
            "CONFIRMED_BY", by,
            "CONFIRMED_AT", Timestamp.from(at)));
  }

  private static long known(Map<String, Long> ids, String summary) {
    return Objects.requireNonNull(ids.get(summary), () -> "The year knows no: " + summary);
  }
}
