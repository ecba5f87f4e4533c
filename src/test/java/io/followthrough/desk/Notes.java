package io.followthrough.desk;

import io.followthrough.desk.audit.AuditAct;
import io.followthrough.desk.audit.AuditNote;
import java.time.Instant;

/** What the audit is told in tests. */
public final class Notes {

  /** With parts of a millisecond, which are not kept. */
  public static final Instant NOW = Instant.parse("2030-03-14T22:30:00.123456Z");

  private Notes() {}

  public static AuditNote refused(String incident, String said) {
    return new AuditNote(
        NOW,
        AuditAct.REFUSED,
        "JIRAUSER10100",
        incident,
        101,
        new AuditNote.Grounds("postmortem-complete", "global 1, OPS 2"),
        "",
        said);
  }
}
