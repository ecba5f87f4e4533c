package io.followthrough.postmortem;

import io.followthrough.action.Filler;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How much a text says, or has to say at least.
 *
 * @param words its words; in scripts that put no spaces between words, each letter is one
 * @param rows the rows of its tables
 */
public record Substance(int words, int rows) {

  /** Nothing, or no matter how much. */
  public static final Substance NONE = new Substance(0, 0);

  private static final Set<UnicodeScript> WITHOUT_SPACES =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  /** How much a text says; what only keeps a place does not count. */
  static Substance of(String text) {
    var lines = text.lines().filter(line -> !Filler.isAllThereIsIn(line)).toList();
    return new Substance(
        lines.stream().map(Filler::wordsOf).mapToInt(Substance::words).sum(),
        (int) lines.stream().map(String::strip).filter(Substance::isRow).count());
  }

  /** The more of each. */
  Substance or(Substance other) {
    return new Substance(Math.max(words, other.words), Math.max(rows, other.rows));
  }

  private static boolean isRow(String line) {
    return line.startsWith("|") && !line.startsWith("||");
  }

  private static int words(String line) {
    return Stream.of(line.split(" ", -1)).mapToInt(Substance::wordsIn).sum();
  }

  private static int wordsIn(String word) {
    var letters =
        word.codePoints().filter(point -> WITHOUT_SPACES.contains(UnicodeScript.of(point))).count();
    return letters == 0 ? 1 : (int) letters;
  }
}
