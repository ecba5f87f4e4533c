package io.followthrough.learning;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One way of putting things that there is a better one for.
 *
 * @param id its name, spoken of over REST
 * @param pattern what it looks like; where it has a group, only that part is shown
 * @param unless what makes it right all the same, anywhere in the text
 */
record Rule(String id, Pattern pattern, Pattern unless) {

  private static final Pattern NOTHING = Pattern.compile("(?!)");

  /** A rule without an exception. Blanks in it stand for any blanks, and case is nothing to it. */
  static Rule of(String id, String pattern) {
    return new Rule(id, compiled(pattern), NOTHING);
  }

  /** The same rule, except where the text has this. */
  Rule unless(String excuse) {
    return new Rule(id, pattern, compiled(excuse));
  }

  /** What it has to say of a text. */
  Stream<Hint> on(String text) {
    if (unless.matcher(text).find()) {
      return Stream.empty();
    }
    return pattern.matcher(text).results().map(this::hint);
  }

  private Hint hint(MatchResult found) {
    var shown = Math.min(1, found.groupCount());
    return new Hint(id, found.start(shown), found.group(shown));
  }

  private static Pattern compiled(String pattern) {
    return Pattern.compile(
        pattern.replace("'", "['’]").replace(" ", "\\s+"),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }
}
