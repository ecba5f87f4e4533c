package io.followthrough.desk.report;

import io.followthrough.desk.Outcome;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.TicketFace;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.action.KeptRemediation;
import io.followthrough.desk.action.Remediations;
import io.followthrough.desk.rows.ReportRows;
import io.followthrough.insight.ReportRow;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which action items a ticket does part of, to those who work on it. Whoever sees the ticket
 * may know that it serves something; what, only who may see that.
 */
public final class ServesDesk {

  private final Tickets tickets;
  private final Remediations remediations;
  private final ReportRows rows;
  private final Outlooks outlooks;

  public ServesDesk(
      Tickets tickets, Remediations remediations, ReportRows rows, Outlooks outlooks) {
    this.tickets = tickets;
    this.remediations = remediations;
    this.rows = rows;
    this.outlooks = outlooks;
  }

  /**
   * An action item that a ticket does part of.
   *
   * @param row what the reports know of it
   * @param ticket its own ticket
   */
  public record Line(ReportRow row, TicketFace ticket) {}

  /**
   * What a ticket serves.
   *
   * @param key the key of the ticket
   * @param items the action items that the visitor may see, the one due first at the top
   * @param hidden how many more there are
   */
  public record Served(String key, List<Line> items, int hidden) {

    public Served {
      items = List.copyOf(items);
    }
  }

  /** Whether a ticket does part of any action item. */
  public boolean serves(long ticketId) {
    return !remediations.servedBy(Set.of(ticketId)).isEmpty();
  }

  /** What a ticket serves that a visitor asks about by its key. */
  public Outcome<Served> of(Visitor visitor, String ticketKey) {
    return tickets
        .issue(visitor, ticketKey)
        .map(ticket -> Outcome.done(served(visitor, ticket.key(), ticket.id())))
        .orElseGet(() -> Outcome.refused(Refusal.notFound(ticketKey)));
  }

  private Served served(Visitor visitor, String key, long id) {
    var items =
        remediations.servedBy(Set.of(id)).stream().map(KeptRemediation::item).distinct().toList();
    var outlook = outlooks.of(visitor);
    var seen = outlook.seen(rows.of(items));
    var faces = outlook.faces(seen);
    var lines =
        seen.stream()
            .filter(row -> isNamed(faces.get(row.item())))
            .sorted(Comparator.comparing(OwnDesk::due).thenComparing(ReportRow::item))
            .map(row -> new Line(row, face(faces, row)))
            .toList();
    return new Served(key, lines, items.size() - lines.size());
  }

  private static boolean isNamed(@Nullable TicketFace face) {
    return face != null && !face.key().isEmpty();
  }

  private static TicketFace face(Map<Long, TicketFace> faces, ReportRow row) {
    return Objects.requireNonNull(faces.get(row.item()));
  }
}
