package io.followthrough.web.report;

import java.util.List;

/**
 * What the list of what a number counts shows.
 *
 * @param title what is counted, in words
 * @param told of which day it is, what narrows it and which days it is about, in words
 * @param rows the action items
 * @param back the address of the numbers
 * @param first the address of the first part; empty where it is shown
 * @param next the address of the part after; empty on the last one
 * @param table the address of the whole list as a table
 */
public record ItemsView(
    String title,
    String told,
    List<Row> rows,
    String back,
    String first,
    String next,
    String table) {

  /**
   * One action item.
   *
   * @param key the key of its ticket, or the one it had; empty where the reader may not know it
   * @param gone whether that ticket does not exist any more
   * @param summary what is to be done; empty where nobody knows any more
   * @param owner who answers for it; empty while nobody does
   * @param state how far it is, or how it was answered, in words
   * @param proposed the day on which somebody first asked for it
   * @param originalDue the day first promised; empty where none was
   * @param due the day promised now; empty where none is
   * @param finished the day on which it was done; empty while it is not
   */
  public record Row(
      String key,
      boolean gone,
      String summary,
      String owner,
      String state,
      String severity,
      String proposed,
      String originalDue,
      String due,
      String finished) {}
}
