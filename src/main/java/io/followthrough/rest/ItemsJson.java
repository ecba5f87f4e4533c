package io.followthrough.rest;

import io.followthrough.action.Person;
import io.followthrough.desk.Listing;
import io.followthrough.desk.report.ItemLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of the action items that a number of a report counts, on the wire.
 *
 * @param items the items, oldest first
 * @param next what to ask for as {@code after} to go on; {@code null} at the end
 */
public record ItemsJson(List<Item> items, @Nullable Long next) {

  /**
   * One action item.
   *
   * @param id the id of its ticket
   * @param key the key of its ticket, or the one it had; {@code null} where the reader may not know
   * @param summary what is to be done; {@code null} where nobody knows any more
   * @param project the key of its project
   * @param owner the user name of who answers for it, or did last; {@code null} while nobody does
   * @param severity how bad the worst incident was that it comes from; empty where nobody said
   * @param disposition the kind of answer given last
   * @param delivery how far it is; only an accepted one is anywhere
   * @param proposed when somebody first asked for it
   * @param accepted when it was first accepted; {@code null} where it never was
   * @param finished when it was done; {@code null} while it is not
   * @param originalDue the day first promised; {@code null} where none was
   * @param due the day promised now; {@code null} where none is
   * @param slips how often the day was put off
   * @param postmortems how many postmortems cite it
   */
  public record Item(
      long id,
      @Nullable String key,
      @Nullable String summary,
      String project,
      @Nullable String owner,
      String severity,
      String disposition,
      @Nullable String delivery,
      String proposed,
      @Nullable String accepted,
      @Nullable String finished,
      @Nullable String originalDue,
      @Nullable String due,
      int slips,
      int postmortems) {

    static Item of(ItemLine line) {
      var row = line.row();
      var course = row.course();
      var ticket = line.ticket();
      var delivery = course.delivery();
      return new Item(
          row.item(),
          ticket == null ? null : said(ticket.key()),
          ticket == null ? null : said(ticket.summary()),
          line.project(),
          ticket == null ? null : userName(ticket.owner()),
          row.severity(),
          course.disposition().id(),
          delivery == null ? null : delivery.id(),
          course.proposed().toString(),
          text(course.accepted()),
          text(course.finished()),
          text(row.due().original()),
          text(row.due().current()),
          row.due().slips(),
          row.postmortems());
    }

    private static @Nullable String said(String text) {
      return text.isEmpty() ? null : text;
    }

    private static @Nullable String text(@Nullable Object time) {
      return time == null ? null : time.toString();
    }

    private static @Nullable String userName(@Nullable Person owner) {
      return owner == null ? null : owner.userName();
    }
  }

  static ItemsJson of(Listing<ItemLine> part) {
    return new ItemsJson(part.rows().stream().map(Item::of).toList(), part.next());
  }
}
