package io.followthrough.web.report;

import io.followthrough.desk.TicketFace;
import io.followthrough.desk.report.OverdueLine;
import io.followthrough.insight.NextStep;
import io.followthrough.web.Texts;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One overdue item on its page.
 *
 * @param key the key of its ticket, or the one it had; empty where the reader may not know it
 * @param gone whether that ticket does not exist any more
 * @param summary what is to be done; empty where nobody knows any more
 * @param loss what happened to its ticket, in words; empty where it has one
 * @param postmortems where a lost ticket is found again or let go: the keys of the postmortems
 * @param status the status of its ticket; empty where that does not exist any more
 * @param tickets how many of its tickets are done, in words; empty where it has but its own
 * @param owner who answers for it; empty while nobody does
 * @param project the key of its project
 * @param severity how bad the worst incident was that it comes from; empty where nobody said
 * @param originalDue the day first promised
 * @param due the day promised now
 * @param daysLate the days since then
 * @param slips how often the day was put off
 * @param nextStep what would bring it forward, in words
 */
public record OverdueRow(
    String key,
    boolean gone,
    String summary,
    String loss,
    List<String> postmortems,
    String status,
    String tickets,
    String owner,
    String project,
    String severity,
    String originalDue,
    String due,
    String daysLate,
    String slips,
    String nextStep) {

  /** A line of the report in words. */
  public static OverdueRow of(OverdueLine line, Texts texts) {
    var row = line.row();
    var ticket = line.ticket();
    var due = Objects.requireNonNull(row.due().current());
    var owner = ticket == null ? null : ticket.owner();
    return new OverdueRow(
        ticket == null ? "" : ticket.key(),
        ticket == null || ticket.gone(),
        ticket == null ? "" : ticket.summary(),
        loss(line, texts),
        ticket == null ? List.of() : ticket.postmortems(),
        ticket == null ? "" : ticket.status(),
        tickets(ticket, texts),
        owner == null ? "" : owner.name(),
        line.project(),
        row.severity(),
        Objects.requireNonNullElse(row.due().original(), due).toString(),
        due.toString(),
        String.valueOf(line.lateness().days()),
        String.valueOf(row.due().slips()),
        next(line, texts));
  }

  private static String tickets(@Nullable TicketFace ticket, Texts texts) {
    return ticket == null || ticket.tickets() == 1
        ? ""
        : texts.fill(
            "followthrough.web.tickets",
            String.valueOf(ticket.done()),
            String.valueOf(ticket.tickets()));
  }

  /** A ticket that was deleted cannot be linked again. */
  private static String next(OverdueLine line, Texts texts) {
    var isGone = line.ticket() == null || line.ticket().gone();
    return line.next() == NextStep.RECOVER && isGone
        ? texts.say("followthrough.web.report.next.ask-anew")
        : texts.say("followthrough.web.report.next." + line.next().id());
  }

  private static String loss(OverdueLine line, Texts texts) {
    if (line.ticket() == null || line.ticket().gone()) {
      return texts.say("followthrough.web.report.no-ticket");
    }
    return line.row().course().lost() == null
        ? ""
        : texts.say("followthrough.web.report.lost-ticket");
  }
}
