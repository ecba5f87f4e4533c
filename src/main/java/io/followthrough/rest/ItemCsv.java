package io.followthrough.rest;

import io.followthrough.desk.report.ItemList;
import java.util.function.Consumer;

/** Writes the action items that a number counts as a table, however many there are. */
final class ItemCsv implements Consumer<Csv> {

  private final ItemList list;

  ItemCsv(ItemList list) {
    this.list = list;
  }

  @Override
  public void accept(Csv csv) {
    csv.line(
        "key",
        "summary",
        "project",
        "owner",
        "severity",
        "disposition",
        "delivery",
        "proposed",
        "accepted",
        "finished",
        "originalDue",
        "due",
        "slips",
        "postmortems");
    list.each(line -> write(csv, ItemsJson.Item.of(line)));
  }

  private static void write(Csv csv, ItemsJson.Item item) {
    csv.line(
        item.key(),
        item.summary(),
        item.project(),
        item.owner(),
        item.severity(),
        item.disposition(),
        item.delivery(),
        item.proposed(),
        item.accepted(),
        item.finished(),
        item.originalDue(),
        item.due(),
        item.slips(),
        item.postmortems());
  }
}
