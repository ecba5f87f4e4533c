package io.followthrough.rest;

import io.followthrough.desk.People;
import io.followthrough.desk.audit.AuditEntry;
import java.util.function.Consumer;

/** Writes entries of the audit as a table, as they come. */
final class AuditCsv implements Consumer<Csv> {

  private final Consumer<Consumer<AuditEntry>> entries;
  private final People people;

  AuditCsv(Consumer<Consumer<AuditEntry>> entries, People people) {
    this.entries = entries;
    this.people = people;
  }

  @Override
  public void accept(Csv csv) {
    csv.line(
        "seq",
        "at",
        "act",
        "by",
        "name",
        "about",
        "issueId",
        "rules",
        "policy",
        "before",
        "after",
        "previous",
        "seal");
    entries.accept(entry -> write(csv, AuditJson.of(entry, people)));
  }

  private static void write(Csv csv, AuditJson entry) {
    csv.line(
        entry.seq(),
        entry.at(),
        entry.act(),
        entry.by(),
        entry.name(),
        entry.about(),
        entry.issueId(),
        String.join(" ", entry.rules()),
        entry.policy(),
        entry.before(),
        entry.after(),
        entry.previous(),
        entry.seal());
  }
}
