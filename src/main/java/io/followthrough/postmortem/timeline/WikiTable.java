package io.followthrough.postmortem.timeline;

import static io.followthrough.postmortem.FieldTable.cell;

import io.followthrough.postmortem.FieldTable;
import java.util.List;

/** The rows of a timeline as a table in the field of their section. */
public final class WikiTable {

  private static final FieldTable TABLE = new FieldTable("||When||Kind||What happened||Source||");

  private WikiTable() {}

  /**
   * Puts the rows into a text, in place of those that were there.
   *
   * @param text what the field holds
   * @param entries the rows, earliest first
   */
  public static String into(String text, List<Entry> entries) {
    return TABLE.into(text, rows(entries));
  }

  /** Whether a text holds just these rows. */
  public static boolean holds(String text, List<Entry> entries) {
    return TABLE.holds(text, rows(entries));
  }

  private static List<String> rows(List<Entry> entries) {
    return entries.stream()
        .map(
            entry ->
                "|"
                    + entry.when().written()
                    + "|"
                    + (entry.kind() == Kind.OTHER ? " " : entry.kind().id())
                    + "|"
                    + cell(entry.text())
                    + "|"
                    + cell(entry.source())
                    + "|")
        .toList();
  }
}
