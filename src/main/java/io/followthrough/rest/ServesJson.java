package io.followthrough.rest;

import io.followthrough.desk.report.ServesDesk;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a ticket does part of, on the wire.
 *
 * @param key the key of the ticket
 * @param items the action items that the reader may see, the one due first at the top
 * @param hidden how many more there are
 */
public record ServesJson(String key, List<ServedJson> items, int hidden) {

  /**
   * An action item.
   *
   * @param key the key of its own ticket
   * @param summary what is to be done
   * @param disposition the kind of answer
   * @param delivery how far it is; {@code null} where it is not promised
   * @param due the day promised; {@code null} where there is none
   * @param citedBy how many postmortems ask for it
   * @param ticketsDone how many of its tickets are done
   * @param tickets how many there are
   */
  public record ServedJson(
      String key,
      String summary,
      String disposition,
      @Nullable String delivery,
      @Nullable String due,
      int citedBy,
      int ticketsDone,
      int tickets) {

    private static ServedJson of(ServesDesk.Line line) {
      var row = line.row();
      var course = row.course();
      var due = row.due().current();
      return new ServedJson(
          line.ticket().key(),
          line.ticket().summary(),
          course.disposition().id(),
          course.delivery() == null ? null : course.delivery().id(),
          due == null ? null : due.toString(),
          row.postmortems(),
          line.ticket().done(),
          line.ticket().tickets());
    }
  }

  static ServesJson of(ServesDesk.Served served) {
    return new ServesJson(
        served.key(), served.items().stream().map(ServedJson::of).toList(), served.hidden());
  }
}
