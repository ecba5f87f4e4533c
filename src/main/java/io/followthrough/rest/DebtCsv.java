package io.followthrough.rest;

import io.followthrough.desk.report.DebtReport;
import java.util.function.Consumer;

/** Writes what is owed as a table: incidents first, then action items. */
final class DebtCsv implements Consumer<Csv> {

  private final DebtReport report;

  DebtCsv(DebtReport report) {
    this.report = report;
  }

  @Override
  public void accept(Csv csv) {
    csv.line(
        "kind",
        "key",
        "summary",
        "project",
        "severity",
        "since",
        "rules",
        "reasonCategory",
        "until",
        "overdue",
        "loss");
    report.incidents().forEach(line -> write(csv, DebtJson.Incident.of(line)));
    report.promises().forEach(promise -> write(csv, DebtJson.Promise.of(promise)));
  }

  private static void write(Csv csv, DebtJson.Incident incident) {
    csv.line(
        incident.kind(),
        incident.key(),
        incident.summary(),
        incident.project(),
        incident.severity(),
        incident.since(),
        String.join(" ", incident.rules()),
        incident.reasonCategory(),
        incident.until(),
        incident.overdue(),
        null);
  }

  private static void write(Csv csv, DebtJson.Promise promise) {
    csv.line(
        "unfulfilled",
        promise.key(),
        promise.summary(),
        promise.project(),
        promise.severity(),
        null,
        null,
        null,
        null,
        null,
        promise.loss());
  }
}
