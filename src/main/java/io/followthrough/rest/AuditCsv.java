package io.followthrough.rest;

import io.followthrough.desk.AuditEntry;
import io.followthrough.desk.People;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

/** Writes entries of the audit as a table, as they come. */
final class AuditCsv implements StreamingOutput {

  private final Consumer<Consumer<AuditEntry>> entries;
  private final People people;

  AuditCsv(Consumer<Consumer<AuditEntry>> entries, People people) {
    this.entries = entries;
    this.people = people;
  }

  @Override
  public void write(OutputStream out) throws IOException {
    Csv.write(out, this::table);
  }

  private void table(Csv csv) {
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
