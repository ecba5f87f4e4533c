package io.followthrough.sandbox.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query that was read but not yet understood: names and values are as written.
 *
 * @param where what to find; missing means every issue
 * @param order how to sort, the first field first
 */
public record Jql(@Nullable Clause where, List<Sort> order) {

  public Jql {
    order = List.copyOf(order);
  }

  /** Which way a sort goes; a field has its own where the query does not say. */
  public enum Direction {
    ASC,
    DESC
  }

  /**
   * One field to sort by.
   *
   * @param direction missing means the field's own
   */
  public record Sort(String field, @Nullable Direction direction) {}

  /**
   * Reads a query.
   *
   * @throws JqlFault where it is not JQL
   */
  public static Jql parse(String query) {
    return new JqlParser(query).parse();
  }
}
