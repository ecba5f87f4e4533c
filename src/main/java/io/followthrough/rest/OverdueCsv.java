package io.followthrough.rest;

import io.followthrough.desk.report.OverdueReport;
import java.util.function.Consumer;

/** Writes overdue items as a table, one by one, however many there are. */
final class OverdueCsv implements Consumer<Csv> {

  private final OverdueReport report;

  OverdueCsv(OverdueReport report) {
    this.report = report;
  }

  @Override
  public void accept(Csv csv) {
    csv.line(
        "key",
        "summary",
        "status",
        "project",
        "owner",
        "severity",
        "delivery",
        "ticketsDone",
        "tickets",
        "originalDue",
        "due",
        "daysLate",
        "daysLateOriginally",
        "slips",
        "postmortems",
        "lost",
        "askedBy",
        "nextStep");
    report.each(line -> write(csv, OverdueJson.Item.of(line)));
  }

  private static void write(Csv csv, OverdueJson.Item item) {
    csv.line(
        item.key(),
        item.summary(),
        item.status(),
        item.project(),
        item.owner(),
        item.severity(),
        item.delivery(),
        item.ticketsDone(),
        item.tickets(),
        item.originalDue(),
        item.due(),
        item.daysLate(),
        item.daysLateOriginally(),
        item.slips(),
        item.postmortems(),
        item.lost(),
        String.join(" ", item.askedBy()),
        item.nextStep());
  }
}
