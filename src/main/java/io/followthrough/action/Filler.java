package io.followthrough.action;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells words that say something from words that only keep a place. A text is filler when each of
 * its lines is: empty, without a letter or digit, or nothing but markers such as <q>TBD</q>,
 * whatever wiki markup and invisible characters are around them.
 */
public final class Filler {

  /** None is the beginning of another one's words, so that a line reads in one way only. */
  private static final List<String> MARKERS =
      List.of(
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
          "coming soon",
          "lorem ipsum",
          "t b d",
          "to be filled in",
          "to be written",
          "will follow",
          "xxx");

  /** Characters that are there without being seen. */
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

  /**
   * A macro's or an element's tag, or an entity; doubled braces are no macro but text in a
   * typewriter's letters.
   */
  private static final Pattern TAG =
      Pattern.compile("(?<!\\{)\\{[A-Za-z-]+(?::[^{}]*)?}(?!})|</?[A-Za-z][^<>]*>|&#?\\w+;");

  /** What makes a line a heading, a quote or the next of a list. */
  private static final Pattern LEAD = Pattern.compile("^(?:h[1-6]\\.|bq\\.|\\d+[.)])(?:\\s+|$)");

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
    withoutMarkup(line)
        .codePoints()
        .map(point -> Character.isLetterOrDigit(point) ? point : ' ')
        .forEach(words::appendCodePoint);
    return words.toString().strip().replaceAll(" +", " ").toLowerCase(Locale.ROOT);
  }

  /** One form for letters that look alike, so that full-width ones are markers too. */
  private static String withoutMarkup(String line) {
    var seen = INVISIBLE.matcher(Normalizer.normalize(line, Normalizer.Form.NFKC)).replaceAll("");
    return LEAD.matcher(TAG.matcher(seen).replaceAll(" ").strip()).replaceFirst("");
  }

  private static boolean saysNothing(String words) {
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
