package io.followthrough.postmortem;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table in Jira's wiki markup within the text of a field: there Jira's own search, history and
 * export find what is kept in rows. What else stands in the field is left alone.
 *
 * @param head its first line, by which it is found again; it ends with the column of the text
 */
public record FieldTable(String head) {

  /** As much as Jira takes into a text field by default. */
  private static final int LIMIT = 32_767;

  /** The blank lines around the table. */
  private static final int BETWEEN = 4;

  /**
   * Puts rows into a text, in place of those that were there.
   *
   * @param text what the field holds
   * @param rows the rows in wiki markup; as many of the first ones as fit are written
   */
  public String into(String text, List<String> rows) {
    var lines = normal(text).lines().toList();
    var start = lines.contains(head) ? lines.indexOf(head) : lines.size();
    var before = join(lines.subList(0, start).stream());
    var after =
        join(lines.subList(start, lines.size()).stream().dropWhile(line -> line.startsWith("|")));
    var table = table(rows, LIMIT - before.length() - after.length() - BETWEEN);
    return paragraphs(paragraphs(before, table), after);
  }

  /** Whether a text holds just these rows. */
  public boolean holds(String text, List<String> rows) {
    return into(text, rows).equals(normal(text));
  }

  /** The text of a cell. A bar would end the cell, a brace begin a macro and a bracket a link. */
  public static String cell(String text) {
    var escaped =
        text.strip()
            .replace("\\", "&#92;")
            .replaceAll("([|{}\\[\\]])", "\\\\$1")
            .replaceAll("\\s*\\R\\s*", " \\\\\\\\ ");
    return escaped.isEmpty() ? " " : escaped;
  }

  private String table(List<String> rows, int room) {
    if (rows.isEmpty()) {
      return "";
    }
    var table = new StringBuilder(head);
    for (var at = 0; at < rows.size(); at++) {
      var more = more(rows.size() - at);
      if (table.length() + 1 + rows.get(at).length() + more.length() > room) {
        return table.append(more).toString();
      }
      table.append('\n').append(rows.get(at));
    }
    return table.toString();
  }

  private static String more(int rows) {
    return "\n| | |Rows that do not fit here, and are on the panel: " + rows + "| |";
  }

  private static String join(Stream<String> lines) {
    return lines.collect(Collectors.joining("\n")).strip();
  }

  private static String paragraphs(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + "\n\n" + other;
  }

  /** Browsers send ends of lines in their own way. */
  private static String normal(String text) {
    return text.replace("\r\n", "\n").strip();
  }
}
