package io.followthrough.web;

import io.followthrough.desk.report.ServesDesk;
import java.util.List;

/**
 * What the panel of a ticket shows that does part of action items.
 *
 * @param rows the action items that the reader may see
 * @param hidden how many more there are, in words; empty where there are none
 */
public record ServesView(List<Row> rows, String hidden) {

  /**
   * An action item.
   *
   * @param gone whether its own ticket does not exist any more
   * @param delivery the id of how far it is; empty where it is not promised
   * @param state how far it is, or how it was answered, in words
   * @param due the day promised; empty where there is none
   * @param cited how many postmortems ask for it, in words
   * @param tickets how many of its tickets are done, in words
   */
  public record Row(
      String key,
      boolean gone,
      String summary,
      String delivery,
      String state,
      String due,
      String cited,
      String tickets) {}

  static ServesView of(ServesDesk.Served served, Texts texts) {
    return new ServesView(
        served.items().stream().map(line -> row(line, texts)).toList(),
        texts.count(
            served.hidden(),
            "followthrough.web.serves.hidden.one",
            "followthrough.web.serves.hidden.many"));
  }

  private static Row row(ServesDesk.Line line, Texts texts) {
    var course = line.row().course();
    var delivery = course.delivery() == null ? "" : course.delivery().id();
    var due = line.row().due().current();
    var ticket = line.ticket();
    return new Row(
        ticket.key(),
        ticket.gone(),
        ticket.summary(),
        delivery,
        delivery.isEmpty()
            ? texts.say("followthrough.web.disposition." + course.disposition().id())
            : texts.say("followthrough.web.delivery." + delivery),
        due == null ? "" : due.toString(),
        texts.count(
            line.row().postmortems(),
            "followthrough.web.serves.cited.one",
            "followthrough.web.serves.cited.many"),
        texts.fill(
            "followthrough.web.tickets",
            String.valueOf(ticket.done()),
            String.valueOf(ticket.tickets())));
  }
}
