package io.followthrough.learning;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a postmortem is put that looks for somebody's guilt instead of what made it possible. */
final class BlameRules {

  /** People, as they are spoken of without a name; things that fail are not among them. */
  private static final String SOMEBODY =
      "(?:I|we|he|she|someone|somebody|team|colleague|admin|administrator|author|developer|engineer"
          + "|manager|on-?call|operator|responder|reviewer|technician)s?";

  /** What stands between who does something and what he does. */
  private static final String MEANWHILE =
      "(?: (?:also|again|had|has|have|simply|just|clearly|then))?";

  /** Words after which "should have" tells what did not happen, not what a thing needs. */
  private static final String DONE =
      "(?:(?!\\w*eed\\b|dedicated|detailed|limited|shared)\\w+ed|been|begun|brought|built|caught|chosen|done|drawn|felt|found|given|gone|had|heard|held"
          + "|kept|known|led|left|let|made|meant|met|paid|put|read|run|said|seen|sent|set|shown|shut"
          + "|spoken|taken|taught|thought|told|understood|written)";

  /** What somebody does when he is made the cause. */
  private static final String CAUSED =
      "(?:accidentally|broke|caused|crashed|deleted|did not|didn't|failed|forgot|ignored|made a mistake"
          + "|messed|misconfigured|missed|mistakenly|misread|misunderstood|neglected|overlooked|panicked"
          + "|should have|should not have|shouldn't have|took down|typed|was (?:careless|wrong|unaware)"
          + "|wrongly)";

  static final List<Rule> ALL =
      List.of(
          Rule.of(
              "human-error",
              "\\b(?:human|operator|pilot|user|engineer|manual|administrator) (?:error|failure|mistake)s?\\b"),
          Rule.of(
              "should-have",
              "\\b(?:should|ought to)(?: not|n't)? have(?: (?:also|never|not|at least|probably|clearly))? "
                  + DONE
                  + "\\b"
                  + "|\\b(?:should|ought to)(?:n't| not)?'ve\\b"
                  + "|\\bmust have (?:known|seen|noticed)\\b|\\bcould easily have\\b"),
          Rule.of(
              "careless",
              "\\b(?:careless(?:ly|ness)?|foolish(?:ly)?|idiotic|ignorance|inattenti(?:on|ve)"
                  + "|incompeten(?:ce|t)|irresponsibl[ey]|laziness|negligen(?:ce|t)|reckless(?:ly)?"
                  + "|slopp(?:y|ily|iness)|stupid(?:ly|ity)?"
                  + "|(?:wasn't|weren't|not) paying attention|lack of (?:attention|care|discipline))\\b"),
          Rule.of(
              "failed-to",
              "\\b"
                  + SOMEBODY
                  + MEANWHILE
                  + " (?:failed|neglected|omitted|did not bother|didn't bother|refused) to\\b"
                  + "|\\b(?:forgot(?!\\W*password)|neglected)(?: to)?\\b"),
          Rule.of(
              "fault",
              "\\b(?:(?:his|her|my) (?:own )?(?:error|fault|mistake)|(?:their|our|your) (?:own )?(?:fault|mistake))\\b"
                  + "|\\bis to blame\\b|\\bwas to blame\\b|\\bblamed?(?: on| for)\\b|\\bguilty\\b"),
          Rule.of(
              "one-cause", "\\b(?:the|a) (?:root|sole|only|single|true|real) cause (?:is|was)\\b"));

  /**
   * What means something in a pattern and may be in a name; blanks and apostrophes are looked
   * after.
   */
  private static final Pattern SPECIAL = Pattern.compile("[^\\p{L}\\p{N} ']");

  private BlameRules() {}

  /** Rules about people by name, as it is written, where it stands for the cause. */
  static List<Rule> about(Collection<String> names) {
    var known =
        names.stream()
            .map(name -> SPECIAL.matcher(name).replaceAll("\\\\$0"))
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
            .collect(Collectors.joining("|"));
    if (known.isEmpty()) {
      return List.of();
    }
    var name = "(?<!\\w)(?-i:" + known + ")(?!\\w)";
    return List.of(
        Rule.of(
            "name-as-cause",
            name
                + MEANWHILE
                + " "
                + CAUSED
                + "\\b|\\b(?:because of|blame|caused by|due to|fault of|mistake (?:by|of)) "
                + name
                + "|"
                + name
                + "'s (?:error|fault|mistake|carelessness|negligence)\\b"));
  }
}
