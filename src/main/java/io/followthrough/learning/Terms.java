package io.followthrough.learning;

import io.followthrough.action.Filler;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a text as likeness counts them: without markup, addresses, case and the plural.
 * Numbers are left out, since two texts of the same day are not alike for that.
 */
public final class Terms {

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\b[a-z][a-z0-9+.-]*://[^\\s<>|\\])]*");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** The ends of plurals that take two letters more. */
  private static final List<String> HISSING = List.of("sses", "shes", "ches", "xes");

  /** The ends of words that are no plurals. */
  private static final List<String> SINGULAR = List.of("ss", "us", "is");

  private Terms() {}

  /** How often each word is in the text; in alphabetical order, empty for a text without words. */
  public static Map<String, Integer> of(String text) {
    return text.lines()
        .map(line -> ADDRESS.matcher(line).replaceAll(" "))
        .map(Filler::wordsOf)
        .flatMap(words -> Stream.of(words.split(" ")))
        .filter(word -> !word.isEmpty() && !NUMBER.matcher(word).matches())
        .map(Terms::singular)
        .collect(Collectors.toMap(word -> word, word -> 1, Integer::sum, TreeMap::new));
  }

  /** One form for one thing and several of it; it need not be a word, only the same for both. */
  private static String singular(String word) {
    var length = word.length();
    if (length > 4 && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    if (length > 4 && endsIn(word, HISSING)) {
      return word.substring(0, length - 2);
    }
    return length > 3 && word.endsWith("s") && !endsIn(word, SINGULAR)
        ? word.substring(0, length - 1)
        : word;
  }

  private static boolean endsIn(String word, List<String> endings) {
    return endings.stream().anyMatch(word::endsWith);
  }
}
