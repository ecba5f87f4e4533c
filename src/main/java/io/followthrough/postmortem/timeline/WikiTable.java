package io.followthrough.postmortem.timeline;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of a timeline as a table in Jira's wiki markup, for the field of the section: there
 * Jira's own search, history and export find them. What else stands in that field is left alone.
 */
public final class WikiTable {

  /** As much as Jira takes into a text field by default. */
  private static final int LIMIT = 32_767;

  /** The blank lines around the table. */
  private static final int BETWEEN = 4;

  private static final String HEAD = "||When||Kind||What happened||Source||";

  private WikiTable() {}

  /**
   * Puts the rows into a text, in place of those that were there.
   *
   * @param text what the field holds
   * @param entries the rows, earliest first; as many of the first ones as fit are written
   */
  public static String into(String text, List<Entry> entries) {
    var lines = normal(text).lines().toList();
    var head = lines.contains(HEAD) ? lines.indexOf(HEAD) : lines.size();
    var before = join(lines.subList(0, head).stream());
    var after =
        join(lines.subList(head, lines.size()).stream().dropWhile(line -> line.startsWith("|")));
    var table = table(entries, LIMIT - before.length() - after.length() - BETWEEN);
    return paragraphs(paragraphs(before, table), after);
  }

  /** Whether a text holds just these rows. */
  public static boolean holds(String text, List<Entry> entries) {
    return into(text, entries).equals(normal(text));
  }

  private static String table(List<Entry> entries, int room) {
    if (entries.isEmpty()) {
      return "";
    }
    var table = new StringBuilder(HEAD);
    for (var at = 0; at < entries.size(); at++) {
      var row = "\n" + row(entries.get(at));
      var more = more(entries.size() - at);
      if (table.length() + row.length() + more.length() > room) {
        return table.append(more).toString();
      }
      table.append(row);
    }
    return table.toString();
  }

  private static String more(int rows) {
    return "\n| | |Rows that do not fit here, and are on the panel: " + rows + "| |";
  }

  private static String row(Entry entry) {
    return "|"
        + entry.when().written()
        + "|"
        + (entry.kind() == Kind.OTHER ? " " : entry.kind().id())
        + "|"
        + cell(entry.text())
        + "|"
        + cell(entry.source())
        + "|";
  }

  /** A bar would end the cell, a brace begin a macro and a bracket a link. */
  private static String cell(String text) {
    var escaped =
        text.strip()
            .replace("\\", "&#92;")
            .replaceAll("([|{}\\[\\]])", "\\\\$1")
            .replaceAll("\\s*\\R\\s*", " \\\\\\\\ ");
    return escaped.isEmpty() ? " " : escaped;
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
