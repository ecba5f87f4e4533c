package io.followthrough.sandbox.search;

import io.followthrough.sandbox.search.Jql.Direction;
import io.followthrough.sandbox.search.Jql.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes JQL, and rewrites parts of what somebody wrote. */
public final class JqlText {

  /** More sorts than that are nobody's wish; each header that is pressed adds one. */
  private static final int SORTS = 3;

  private JqlText() {}

  /** A name or value as it may stand in a query, in quotes where it must be. */
  public static String quoted(String text) {
    var plain =
        text.matches("cf\\[\\d{1,18}]|[\\p{L}][\\p{L}\\d_-]*|\\d{1,18}")
            && !ReservedWords.isKeyword(text)
            && !ReservedWords.isReserved(text);
    return plain ? text : '"' + escaped(text) + '"';
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\"", "\\\"")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replace("\t", "\\t");
  }

  /**
   * The query sorted by a field first, and then by what it was sorted by.
   *
   * @throws JqlFault where it cannot be read
   */
  public static String sorted(String query, String field, Direction direction) {
    var sorts = new ArrayList<Sort>();
    sorts.add(new Sort(field, direction));
    Jql.parse(query).order().stream()
        .filter(sort -> !sort.field().equalsIgnoreCase(field))
        .forEach(sorts::add);
    var where = unsorted(query);
    return (where.isEmpty() ? "" : where + " ") + orderBy(sorts.stream().limit(SORTS).toList());
  }

  /** As it stands at the end of a query; empty where there is nothing to sort by. */
  static String orderBy(List<Sort> sorts) {
    return sorts.isEmpty()
        ? ""
        : sorts.stream()
            .map(
                sort ->
                    quoted(sort.field())
                        + (sort.direction() == null ? "" : " " + sort.direction().name()))
            .collect(Collectors.joining(", ", "ORDER BY ", ""));
  }

  /** ORDER is reserved: without quotes it stands before BY and nowhere else. */
  private static String unsorted(String query) {
    return Lexer.tokensOf(query).stream()
        .filter(token -> token.is("order"))
        .findFirst()
        .map(token -> query.substring(0, offset(query, token.line(), token.character())))
        .orElse(query)
        .strip();
  }

  /**
   * How many characters stand before a place.
   *
   * @param line counted from 1
   * @param character counted from 1
   */
  static int offset(String query, int line, int character) {
    var start = 0;
    for (var passed = 1; passed < line; passed++) {
      start = query.indexOf('\n', start) + 1;
    }
    return Math.min(start + character - 1, query.length());
  }
}
