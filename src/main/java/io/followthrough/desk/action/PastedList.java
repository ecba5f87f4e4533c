package io.followthrough.desk.action;

import io.followthrough.action.Filler;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of action items as people write one: bullets, numbers and check boxes of Markdown or
 * wiki markup. A line that is indented and no bullet goes on with the one above. Any other line is
 * one that was not understood, except blank ones.
 */
final class PastedList {

  /** What Jira takes as a summary. */
  private static final int SUMMARY_LIMIT = 255;

  private static final Pattern BULLET =
      Pattern.compile(
          "\\s*(?:(?:[-+•]|\\*+|\\d{1,4}[.)])\\s+(?:\\[(?<box>[ xX]?)]\\s+)?"
              + "|\\[(?<bare>[ xX]?)]\\s+)(?<words>\\S.*)");

  /** What people write behind, or before, what is done already. */
  private static final Pattern DONE =
      Pattern.compile(
          "\\s*[(\\[](?:done|fixed|completed|resolved)[)\\]]\\s*\\.?\\s*$|\\s*[✅✔]\\s*$|^[✅✔]\\s*",
          Pattern.CASE_INSENSITIVE);

  /** A link of Markdown, or one of wiki markup, with the words it shows first. */
  private static final List<Pattern> LINKS =
      List.of(
          Pattern.compile("\\[([^\\]\\[]*)]\\((https?://[^\\s)]+)[^)]*\\)"),
          Pattern.compile("\\[([^|\\]\\[]*)\\|(https?://[^\\]|\\s]+)(?:\\|[^\\]]*)?]"));

  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s<>\\])|]*[^\\s<>\\])|.,;:!?]");
  private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*|(?<!\\w)__(.+?)__(?!\\w)");

  private PastedList() {}

  static List<PastedItem> read(String text) {
    var items = new ArrayList<PastedItem>();
    var lines = text.lines().toList();
    for (var at = 0; at < lines.size(); at++) {
      var line = lines.get(at);
      var bullet = BULLET.matcher(line);
      if (bullet.matches()) {
        items.add(item(at + 1, line.strip(), bullet));
      } else if (goesOn(line, items)) {
        items.set(items.size() - 1, items.get(items.size() - 1).and(line.strip()));
      } else if (!line.isBlank()) {
        items.add(PastedItem.notUnderstood(at + 1, line.strip()));
      }
    }
    return items;
  }

  private static boolean goesOn(String line, List<PastedItem> items) {
    return !line.isBlank()
        && Character.isWhitespace(line.charAt(0))
        && !items.isEmpty()
        && items.get(items.size() - 1).summary() != null;
  }

  private static PastedItem item(int number, String line, Matcher bullet) {
    var words = bullet.group("words").strip();
    var rest = DONE.matcher(words).replaceAll("");
    var done =
        isTicked(bullet.group("box")) || isTicked(bullet.group("bare")) || !rest.equals(words);
    var plain = plain(rest);
    if (Filler.wordsOf(plain).isEmpty()) {
      return PastedItem.notUnderstood(number, line);
    }
    var links = ADDRESS.matcher(rest).results().map(MatchResult::group).distinct().toList();
    var summary = shortened(plain);
    var whole = !done && summary.equals(rest);
    return new PastedItem(number, line, summary, whole ? "" : line, done, links);
  }

  private static boolean isTicked(@Nullable String box) {
    return box != null && box.equalsIgnoreCase("x");
  }

  /** Words only: a link is what it says, and one that says nothing is its address. */
  private static String plain(String text) {
    var said = text;
    for (var link : LINKS) {
      said = link.matcher(said).replaceAll(PastedList::words);
    }
    return BOLD.matcher(said).replaceAll("$1$2").strip();
  }

  private static String words(MatchResult link) {
    return Matcher.quoteReplacement(link.group(1).isBlank() ? link.group(2) : link.group(1));
  }

  /** Cuts between words, and never through a character. */
  private static String shortened(String text) {
    if (text.length() <= SUMMARY_LIMIT) {
      return text;
    }
    var end = text.lastIndexOf(' ', SUMMARY_LIMIT - 2);
    return text.substring(0, end > 0 ? end : text.offsetByCodePoints(0, SUMMARY_LIMIT / 2)) + "…";
  }
}
