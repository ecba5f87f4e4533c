package io.followthrough.rest;

import io.followthrough.action.Person;
import io.followthrough.desk.report.OverdueLine;
import io.followthrough.desk.report.OverduePage;
import io.followthrough.desk.rows.Cursor;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of the overdue items on the wire.
 *
 * @param items the items
 * @param previous the cursor of the part before; {@code null} on the first one
 * @param next the cursor of the part after; {@code null} on the last one
 */
public record OverdueJson(List<Item> items, @Nullable String previous, @Nullable String next) {

  /**
   * One overdue item.
   *
   * @param id the id of its ticket
   * @param key the key of its ticket, or the one it had; {@code null} where the reader may not know
   * @param summary what is to be done; {@code null} where nobody knows any more
   * @param status the status of its ticket; {@code null} where that does not exist any more
   * @param project the key of its project
   * @param owner the user name of who answers for it, or did last; {@code null} while nobody does
   * @param severity how bad the worst incident was that it comes from; empty where nobody said
   * @param delivery how far it is
   * @param ticketsDone how many of the tickets that do it are done
   * @param tickets how many there are, with its own
   * @param originalDue the day first promised
   * @param due the day promised now
   * @param daysLate the days since then
   * @param daysLateOriginally the days since the day first promised
   * @param slips how often the day was put off
   * @param postmortems how many postmortems cite it
   * @param lost whether its ticket is lost
   * @param askedBy of a lost one: the keys of the postmortems that ask for it, and that the reader
   *     may see
   * @param nextStep what would bring it forward
   */
  public record Item(
      long id,
      @Nullable String key,
      @Nullable String summary,
      @Nullable String status,
      String project,
      @Nullable String owner,
      String severity,
      String delivery,
      int ticketsDone,
      int tickets,
      String originalDue,
      String due,
      long daysLate,
      long daysLateOriginally,
      int slips,
      int postmortems,
      boolean lost,
      List<String> askedBy,
      String nextStep) {

    static Item of(OverdueLine line) {
      var row = line.row();
      var ticket = line.ticket();
      var due = Objects.requireNonNull(row.due().current());
      return new Item(
          row.item(),
          ticket == null ? null : said(ticket.key()),
          ticket == null ? null : said(ticket.summary()),
          ticket == null ? null : said(ticket.status()),
          line.project(),
          ticket == null ? null : userName(ticket.owner()),
          row.severity(),
          Objects.requireNonNull(row.course().delivery()).id(),
          ticket == null ? 0 : ticket.done(),
          ticket == null ? 1 : ticket.tickets(),
          originalOr(due, row.due().original()),
          due.toString(),
          line.lateness().days(),
          line.lateness().originally(),
          row.due().slips(),
          row.postmortems(),
          row.course().lost() != null,
          ticket == null ? List.of() : ticket.postmortems(),
          line.next().id());
    }

    private static String originalOr(LocalDate due, @Nullable LocalDate original) {
      return (original == null ? due : original).toString();
    }

    private static @Nullable String said(String text) {
      return text.isEmpty() ? null : text;
    }

    private static @Nullable String userName(@Nullable Person owner) {
      return owner == null ? null : owner.userName();
    }
  }

  static OverdueJson of(OverduePage page) {
    return new OverdueJson(
        page.lines().stream().map(Item::of).toList(), text(page.previous()), text(page.next()));
  }

  private static @Nullable String text(@Nullable Cursor place) {
    return place == null ? null : place.text();
  }
}
