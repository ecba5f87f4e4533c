package io.followthrough.action;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells words that say something from words that only keep a place. A text is filler when each of
 * its lines is: empty, without a letter or digit, the head of a table, a single letter, or nothing
 * but markers such as <q>TBD</q>, whatever wiki markup and invisible characters are around them.
 */
public final class Filler {

  /** None is the beginning of another one's words, so that a line reads in one way only. */
  private static final List<String> MARKERS =
      List.of(
          "as above",
          "asdf",
          "bla",
          "blah",
          "coming soon",
          "ditto",
          "dummy",
          "fill in",
          "fill me in",
          "fill this in",
          "fixme",
          "idem",
          "in progress",
          "later",
          "lorem ipsum",
          "n a",
          "na",
          "not applicable",
          "pending",
          "placeholder",
          "same as above",
          "see above",
          "see below",
          "t b d",
          "tba",
          "tbc",
          "tbd",
          "tbw",
          "test",
          "text here",
          "to be added",
          "to be confirmed",
          "to be decided",
          "to be defined",
          "to be determined",
          "to be done",
          "to be filled in",
          "to be written",
          "to do",
          "to follow",
          "todo",
          "will follow",
          "wip",
          "work in progress",
          "x",
          "xx",
          "xxx",
          "xxxx");

  /** Characters that are there without being seen; some of them pass for letters. */
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\p{Cf}\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u2800\\u3164\\uffa0\\ufe00-\\ufe0f]+");

  /** The cell at the head of a table: it says what stands below it. */
  private static final Pattern HEAD_OF_TABLE = Pattern.compile("\\|\\|[^|]*(?=\\|)");

  /**
   * A macro's or an element's tag, or an entity; doubled braces are no macro but text in a
   * typewriter's letters.
   */
  private static final Pattern TAG =
      Pattern.compile("(?<!\\{)\\{[A-Za-z-]+(?::[^{}]*)?}(?!})|</?[A-Za-z][^<>]*>|&#?\\w+;");

  /** What makes a line a heading, a quote or the next of a list. */
  private static final Pattern LEAD = Pattern.compile("^(?:h[1-6]\\.|bq\\.|\\d+[.)])(?:\\s+|$)");

  private Filler() {}

  /** Whether there is nothing to be seen of the text. */
  public static boolean isUnseen(String text) {
    return INVISIBLE.matcher(text).replaceAll("").codePoints().allMatch(Filler::isBlank);
  }

  /** Whether the text says nothing. */
  public static boolean isAllThereIsIn(String text) {
    return text.lines()
        .map(line -> HEAD_OF_TABLE.matcher(seenOf(line)).replaceAll(""))
        .map(Filler::wordsOf)
        .allMatch(Filler::saysNothing);
  }

  /**
   * The words of a line in lower case, one space between them, without markup and punctuation: two
   * lines with the same words say the same.
   */
  public static String wordsOf(String line) {
    var words = new StringBuilder();
    withoutMarkup(line)
        .codePoints()
        .map(point -> Character.isLetterOrDigit(point) ? point : ' ')
        .forEach(words::appendCodePoint);
    return words.toString().strip().replaceAll(" +", " ").toLowerCase(Locale.ROOT);
  }

  private static String withoutMarkup(String line) {
    return LEAD.matcher(TAG.matcher(seenOf(line)).replaceAll(" ").strip()).replaceFirst("");
  }

  /** One form for letters that look alike, so that full-width ones are markers too. */
  private static String seenOf(String line) {
    return INVISIBLE.matcher(Normalizer.normalize(line, Normalizer.Form.NFKC)).replaceAll("");
  }

  private static boolean isBlank(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.isISOControl(point);
  }

  /** A single letter is nothing either, where letters make no words. */
  private static boolean saysNothing(String words) {
    if (words.length() == 1 && words.charAt(0) >= 'a' && words.charAt(0) <= 'z') {
      return true;
    }
    var at = 0;
    while (at < words.length()) {
      var marker = markerAt(words, at);
      if (marker.isEmpty()) {
        return false;
      }
      at += marker.length() + 1;
    }
    return true;
  }

  /** The marker that the words go on with; empty where there is none. */
  private static String markerAt(String words, int at) {
    return MARKERS.stream()
        .filter(marker -> words.startsWith(marker, at))
        .filter(marker -> endsAWord(words, at + marker.length()))
        .findFirst()
        .orElse("");
  }

  private static boolean endsAWord(String words, int end) {
    return end == words.length() || words.charAt(end) == ' ';
  }
}
