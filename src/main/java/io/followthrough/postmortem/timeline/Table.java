package io.followthrough.postmortem.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table in Markdown or in wiki markup.
 *
 * @param header the cells of its head; none where it has no head
 * @param rows its rows
 * @param length of how many lines it is made
 */
record Table(List<String> header, List<Cells> rows, int length) {

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*\\|?\\s*:?-{2,}:?\\s*(?:\\|\\s*:?-{2,}:?\\s*)*\\|?\\s*");

  /**
   * One row.
   *
   * @param offset how many lines after the first one of the table
   * @param cells what is in it
   */
  record Cells(int offset, List<String> cells) {}

  /** The table that the lines begin with; {@code null} where they begin with something else. */
  static @Nullable Table at(List<String> lines) {
    var framed = lines.get(0).strip().startsWith("|");
    var headed = lines.size() > 1 && lines.get(0).contains("|") && isSeparator(lines.get(1));
    var wiki = !headed && lines.get(0).strip().startsWith("||");
    if (!framed && !headed) {
      return null;
    }
    var rows = new ArrayList<Cells>();
    var at = 0;
    for (; at < lines.size() && belongs(lines.get(at), framed); at++) {
      if (!isSeparator(lines.get(at)) && !(at == 0 && (wiki || headed))) {
        rows.add(new Cells(at, cells(lines.get(at), "|")));
      }
    }
    return new Table(
        wiki || headed ? cells(lines.get(0), wiki ? "||" : "|") : List.of(), List.copyOf(rows), at);
  }

  private static boolean belongs(String line, boolean framed) {
    return framed ? line.strip().startsWith("|") : line.contains("|");
  }

  private static boolean isSeparator(String line) {
    return line.contains("|") && SEPARATOR.matcher(line).matches();
  }

  /** Cuts at bars, but neither at escaped ones nor inside of a link's brackets. */
  private static List<String> cells(String line, String bar) {
    var framed = line.strip();
    var inner = framed.startsWith(bar) ? framed.substring(bar.length()) : framed;
    if (inner.endsWith(bar) && !inner.endsWith("\\" + bar)) {
      inner = inner.substring(0, inner.length() - bar.length());
    }
    var cells = new ArrayList<String>();
    var from = 0;
    for (var at = 0; at < inner.length(); at++) {
      if (inner.charAt(at) == '\\') {
        at++;
      } else if (inner.charAt(at) == '[' && inner.indexOf(']', at) > 0) {
        at = inner.indexOf(']', at);
      } else if (inner.startsWith(bar, at)) {
        cells.add(Markup.plain(inner.substring(from, at)));
        from = at + bar.length();
        at = from - 1;
      }
    }
    cells.add(Markup.plain(inner.substring(from)));
    return List.copyOf(cells);
  }
}
