package io.followthrough.desk.reminder;

import io.followthrough.action.Disposition;
import io.followthrough.desk.People;
import io.followthrough.gate.Message;
import io.followthrough.insight.ReportRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;

/** Says what there is to tell of an item. */
final class Wordings {

  /** By why; and then what is due first. */
  static final Comparator<DigestRound.Told> ORDER =
      Comparator.<DigestRound.Told, Cause>comparing(told -> told.notice().cause())
          .thenComparing(
              told -> Objects.requireNonNullElse(told.row().due().current(), LocalDate.MAX))
          .thenComparing(told -> told.row().item());

  private final People people;

  Wordings(People people) {
    this.people = people;
  }

  Message of(Cause cause, ReportRow row, ProjectDays days) {
    return switch (cause) {
      case DUE -> due(row, days);
      case UNFULFILLED ->
          Message.of(
              row.course().lost() == null
                  ? "followthrough.mail.unfulfilled.closed"
                  : "followthrough.mail.unfulfilled.lost");
      case RETURNED ->
          Message.of(
              row.course().disposition() == Disposition.DEFERRED
                  ? "followthrough.mail.returned.deferred"
                  : "followthrough.mail.returned.risk-accepted",
              String.valueOf(row.course().countsUntil()));
      case ESCALATED -> escalated(row, days);
    };
  }

  private static Message due(ReportRow row, ProjectDays days) {
    var due = Objects.requireNonNull(row.due().current());
    var left = ChronoUnit.DAYS.between(days.today(row), due);
    if (left == 0) {
      return Message.of("followthrough.mail.due.today");
    }
    return left > 0
        ? counted(left, due, "followthrough.mail.due.in.one", "followthrough.mail.due.in.many")
        : counted(
            -left, due, "followthrough.mail.due.late.one", "followthrough.mail.due.late.many");
  }

  private static Message counted(long days, LocalDate due, String one, String many) {
    return Message.of(days == 1 ? one : many, String.valueOf(days), due.toString());
  }

  private Message escalated(ReportRow row, ProjectDays days) {
    var due = Objects.requireNonNull(row.due().current());
    var late = String.valueOf(ChronoUnit.DAYS.between(due, days.today(row)));
    var owner = row.owner();
    return owner == null
        ? Message.of("followthrough.mail.escalated.nobody", late, due.toString())
        : Message.of("followthrough.mail.escalated", late, due.toString(), people.nameOf(owner));
  }
}
