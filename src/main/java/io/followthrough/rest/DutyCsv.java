package io.followthrough.rest;

import io.followthrough.desk.report.DutyList;
import java.util.function.Consumer;

/** Writes closed incidents and how their duties stand as a table, however many there are. */
final class DutyCsv implements Consumer<Csv> {

  private final DutyList list;

  DutyCsv(DutyList list) {
    this.list = list;
  }

  @Override
  public void accept(Csv csv) {
    csv.line("key", "summary", "project", "severity", "state", "closed", "due", "completed");
    list.each(line -> write(csv, DutyJson.of(line)));
  }

  private static void write(Csv csv, DutyJson duty) {
    csv.line(
        duty.key(),
        duty.summary(),
        duty.project(),
        duty.severity(),
        duty.state(),
        duty.closed(),
        duty.due(),
        duty.completed());
  }
}
