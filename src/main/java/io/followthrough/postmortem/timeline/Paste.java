package io.followthrough.postmortem.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows from text that somebody pastes: a Markdown table, a wiki table, or loose lines that
 * begin with a time. Every line is a row, says something about the rows after it (a heading with a
 * day, a sentence on the zone), holds nothing, or is named with the reason why it could not be
 * read.
 *
 * <p>A day or a zone holds for the lines after it until another one is named. Where the clock goes
 * back by more than half a day and no day is named, it is the next day. Of a whole document, only
 * what stands under a heading with the word <q>timeline</q> is read, if there is one.
 */
public final class Paste {

  private static final Pattern HEADING = Pattern.compile("\\s*(?:#{1,6}\\s|h[1-6]\\.\\s)(.*)");
  private static final Pattern TIMELINE = Pattern.compile("(?i).*\\btime ?line\\b.*");
  private static final Pattern FENCE =
      Pattern.compile("\\s*(?:```|~~~|\\{noformat}|\\{code[^}]*}).*");
  private static final Pattern ALL_TIMES =
      Pattern.compile(
          "(?i)[\\s*_(>-]*(?:all )?times?(?: ?zone)?(?: are| is)?(?: in|:)? (.{1,40}?)[\\s.*_):]*");

  private final List<Line> lines = new ArrayList<>();
  private final RowReader rows;

  private Paste(Zone zone, @Nullable LocalDate day) {
    rows = new RowReader(zone, day);
  }

  /**
   * Reads.
   *
   * @param zone the zone of the times where the text names none
   * @param day the day of the times where the text names none; {@code null} where nobody knows
   * @return what became of each line that is or was meant to be a row, in the order of the text
   */
  public static List<Line> read(String text, Zone zone, @Nullable LocalDate day) {
    var paste = new Paste(zone, day);
    var all = text.lines().toList();
    var from = start(all);
    paste.readAll(all, from, end(all, from));
    return List.copyOf(paste.lines);
  }

  private void readAll(List<String> all, int from, int end) {
    var at = from;
    while (at < end) {
      var rest = all.subList(at, end);
      var table = Table.at(rest);
      if (table == null) {
        other(at + 1, all.get(at));
        at++;
      } else {
        table(at + 1, rest, table);
        at += table.length();
      }
    }
  }

  private void table(int firstLine, List<String> text, Table table) {
    var columns = Columns.of(table);
    columns.zone().ifPresent(rows::zoneIs);
    for (var row : table.rows()) {
      lines.add(rows.cells(firstLine + row.offset(), text.get(row.offset()), row.cells(), columns));
    }
  }

  private void other(int number, String line) {
    var heading = HEADING.matcher(line);
    var zone = ALL_TIMES.matcher(line);
    if (line.isBlank() || FENCE.matcher(line).matches()) {
      return;
    }
    if (heading.matches()) {
      rows.heading(heading.group(1));
    } else if (zone.matches() && Zone.named(zone.group(1)).isPresent()) {
      Zone.named(zone.group(1)).ifPresent(rows::zoneIs);
    } else if (!rows.isDay(line)) {
      lines.add(rows.loose(number, line));
    }
  }

  /** The line of the heading over the timeline; 0 where there is none. */
  private static int start(List<String> all) {
    for (var at = 0; at < all.size(); at++) {
      if (HEADING.matcher(all.get(at)).matches() && TIMELINE.matcher(all.get(at)).matches()) {
        return at;
      }
    }
    return 0;
  }

  /** The next heading as high as the first line, if that is one; else the end. */
  private static int end(List<String> all, int from) {
    if (from >= all.size()
        || !TIMELINE.matcher(all.get(from)).matches()
        || level(all.get(from)) == 0) {
      return all.size();
    }
    for (var at = from + 1; at < all.size(); at++) {
      var level = level(all.get(at));
      if (level > 0 && level <= level(all.get(from))) {
        return at;
      }
    }
    return all.size();
  }

  /** How high a heading is, 1 the highest; 0 for what is no heading. */
  private static int level(String line) {
    if (!HEADING.matcher(line).matches()) {
      return 0;
    }
    var mark = line.strip();
    return mark.startsWith("#") ? mark.indexOf(' ') : mark.charAt(1) - '0';
  }
}
