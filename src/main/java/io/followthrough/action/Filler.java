package io.followthrough.action;

import java.util.Locale;
import java.util.Set;

/**
 * Tells words that say something from words that only keep a place. A text is filler when each of
 * its lines is: empty, without a letter or digit, or a marker such as <q>TBD</q>, whatever markup
 * is around it.
 */
public final class Filler {

  private static final Set<String> MARKERS =
      Set.of(
          "fill in",
          "fill me in",
          "fixme",
          "n a",
          "na",
          "not applicable",
          "pending",
          "placeholder",
          "tba",
          "tbc",
          "tbd",
          "to be added",
          "to be confirmed",
          "to be decided",
          "to be defined",
          "to be determined",
          "to be done",
          "to do",
          "todo",
          "wip",
          "xxx");

  private Filler() {}

  /** Whether the text says nothing. */
  public static boolean isAllThereIsIn(String text) {
    return text.lines().map(Filler::wordsOf).allMatch(Filler::saysNothing);
  }

  /**
   * The words of a line in lower case, one space between them, without markup and punctuation: two
   * lines with the same words say the same.
   */
  public static String wordsOf(String line) {
    var words = new StringBuilder();
    heading(line)
        .codePoints()
        .map(point -> Character.isLetterOrDigit(point) ? point : ' ')
        .forEach(words::appendCodePoint);
    return words.toString().strip().replaceAll(" +", " ").toLowerCase(Locale.ROOT);
  }

  private static boolean saysNothing(String words) {
    return words.isEmpty() || MARKERS.contains(words);
  }

  /** A line without the mark that makes it a heading or a quote in wiki text. */
  private static String heading(String line) {
    return line.strip().replaceFirst("^(h[1-6]|bq)\\.\\s", "");
  }
}
