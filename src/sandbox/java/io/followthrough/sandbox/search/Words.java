package io.followthrough.sandbox.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * What a text must hold: words, phrases in quotes, words that begin alike ({@code win*}); a minus
 * before one means it must not.
 *
 * <p>Jira finds other forms of a word, too ("closing" for "close"); the sandbox finds it as
 * written, in any case.
 */
final class Words {

  private static final Pattern PART = Pattern.compile("([+!-]?)(?:\"([^\"]*)\"|(\\S+))");
  private static final Pattern SYNTAX =
      Pattern.compile("[~^]\\d*(\\.\\d+)?$|[\\[\\]{}()]|&&|\\|\\|");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_*?]+");

  /**
   * One thing a text must hold, or must not.
   *
   * @param pattern for a database that looks for all ways to match at once
   * @param steady for one that tries them in turn, as Java does, and must not try too many
   */
  private record Part(boolean wanted, String pattern, String steady) {}

  private final List<Part> parts;

  private Words(List<Part> parts) {
    this.parts = parts;
  }

  /**
   * Reads a text query.
   *
   * @throws JqlFault where it holds no word, or asks for what the sandbox cannot find
   */
  static Words of(String field, String query) {
    if (query.isBlank()) {
      throw Faults.fault(
          "The field '%s' does not support searching for an empty string.".formatted(field));
    }
    var parts = new ArrayList<Part>();
    var match = PART.matcher(query);
    while (match.find()) {
      var phrase = match.group(2);
      if (phrase == null) {
        refuseUnknown(field, query, match.group(3));
      }
      var text = phrase == null ? match.group(3) : plain(phrase);
      var pattern = pattern(text, Words::word);
      if (!pattern.isEmpty()) {
        var wanted = match.group(1).isEmpty() || match.group(1).equals("+");
        parts.add(new Part(wanted, pattern, pattern(text, Words::steadyWord)));
      }
    }
    if (parts.isEmpty()) {
      throw Faults.fault(
          "The text query '%s' for field '%s' holds no word to search for."
              .formatted(query, field));
    }
    return new Words(parts);
  }

  /** Whether a text holds them all. */
  Condition in(Field<String> text, boolean unicode) {
    return DSL.and(
        parts.stream()
            .map(
                part -> {
                  var holds =
                      text.likeRegex(unicode ? "(?iuU)" + part.steady() : "(?i)" + part.pattern());
                  return part.wanted() ? holds : DSL.not(holds);
                })
            .toList());
  }

  private static void refuseUnknown(String field, String query, String word) {
    if (word.startsWith("*") || word.startsWith("?")) {
      throw Faults.fault(
          "The text query '%s' for field '%s' is not allowed to start with character '%c'."
              .formatted(query, field, word.charAt(0)));
    }
    if (SYNTAX.matcher(word).find() || List.of("AND", "OR", "NOT").contains(word)) {
      throw Faults.fault(
          "The sandbox does not understand '%s' in the text query '%s' for field '%s'; it knows words, \"phrases\", wild* cards and -exclusions."
              .formatted(word, query, field));
    }
  }

  /** Words that follow one another, whatever stands between them that is no word. */
  private static String pattern(String text, UnaryOperator<String> word) {
    var pattern = new StringBuilder();
    var match = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (match.find()) {
      pattern.append(pattern.isEmpty() ? "(^|\\W)" : "\\W+").append(word.apply(match.group()));
    }
    return pattern.isEmpty() ? "" : pattern.append("(\\W|$)").toString();
  }

  /** In a phrase Jira takes wild cards for plain characters, which no word holds. */
  private static String plain(String phrase) {
    return phrase.replaceAll("[*?]", "");
  }

  private static String word(String word) {
    return word.replace("*", "\\w*").replace("?", "\\w");
  }

  /**
   * Each piece between two stars is taken where it first comes and never again elsewhere, so that
   * the time grows with the text and not with its power.
   */
  private static String steadyWord(String word) {
    var pieces = word.replace("?", "\\w").split("\\*+", -1);
    var pattern = new StringBuilder(pieces[0]);
    for (var at = 1; at < pieces.length - 1; at++) {
      pattern.append("(?>\\w*?").append(pieces[at]).append(')');
    }
    return pieces.length == 1
        ? pattern.toString()
        : pattern.append("\\w*").append(pieces[pieces.length - 1]).toString();
  }
}
