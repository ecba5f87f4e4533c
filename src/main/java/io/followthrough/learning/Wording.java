package io.followthrough.learning;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Remarks on how things are put: whether an action item says what will be there once it is done,
 * and whether a postmortem tells of conditions rather than of somebody's guilt. It knows some ways
 * of putting things and no language; so it misses much, and what it says is a hint and no verdict.
 */
public final class Wording {

  /** More than this helps nobody. */
  private static final int MOST = 20;

  private static final Comparator<Hint> IN_ORDER =
      Comparator.comparingInt(Hint::at).thenComparing(Hint::rule);

  /** What is shown as it was written, and so is not put by whoever writes. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?s)```.*?```|`[^`\\n]*`|\\{code[^}]*}.*?\\{code}|\\{noformat}.*?\\{noformat}"
              + "|\\{\\{[^}\\n]*}}|\\b[a-z]+://\\S+");

  private Wording() {}

  /** Remarks on what an action item asks for, in the order of the text. */
  public static List<Hint> ofAction(String text) {
    return hints(ActionRules.ALL, text);
  }

  /** Remarks on how one will know that an action item is done. */
  public static List<Hint> ofDoneWhen(String text) {
    return hints(ActionRules.DONE_WHEN, text);
  }

  /**
   * Remarks on a section of a postmortem, in the order of the text.
   *
   * @param names what the people are called who have to do with it
   */
  public static List<Hint> ofSection(String text, Collection<String> names) {
    return hints(
        Stream.concat(BlameRules.ALL.stream(), BlameRules.about(names).stream()).toList(), text);
  }

  private static List<Hint> hints(List<Rule> rules, String text) {
    var said = QUOTED.matcher(text).replaceAll(Wording::blanks);
    return rules.stream().flatMap(rule -> rule.on(said)).sorted(IN_ORDER).limit(MOST).toList();
  }

  /** As many blanks, so that what follows stays in its place. */
  private static String blanks(MatchResult quoted) {
    return " ".repeat(quoted.end() - quoted.start());
  }
}
