package io.followthrough.web.report;

import java.util.List;

/**
 * What the page of loose ends shows.
 *
 * @param filter what narrows the list
 * @param kinds the kinds to choose from
 * @param owner what is said of whose they are: empty for anybody, or {@code me}
 * @param about what the chosen kind is
 * @param told what is chosen, in words, for those who print it
 * @param mend what would mend them
 * @param rows the loose ends
 * @param first the address of the first page; empty on that
 * @param next the address of the next page; empty on the last one
 */
public record LooseEndsView(
    FilterView filter,
    List<Option> kinds,
    String owner,
    String about,
    String told,
    String mend,
    List<Row> rows,
    String first,
    String next) {

  /**
   * A loose end.
   *
   * @param key the key of its issue; empty where the reader may not know it
   * @param gone whether that does not exist any more
   * @param owner who answers for it; empty where nobody does
   * @param ownerGone whether he has left
   * @param since since when it has been one
   */
  public record Row(
      String key,
      boolean gone,
      String summary,
      String status,
      String owner,
      boolean ownerGone,
      String severity,
      String since) {}
}
