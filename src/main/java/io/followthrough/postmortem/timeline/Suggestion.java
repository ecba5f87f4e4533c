package io.followthrough.postmortem.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Guesses from its words what kind a row may be. A guess is shown to people and never taken for an
 * answer: only they know what a row means.
 */
public final class Suggestion {

  /** The first that fits is suggested: who tells of the end often tells of the beginning too. */
  private static final Map<Kind, Pattern> WORDS = new LinkedHashMap<>();

  static {
    words(
        Kind.DECLARED,
        "incident (?:was |is )?(?:declared|raised|created|opened)(?! resolved)"
            + "|declared an? (?:incident|outage)|ticket raised");
    words(
        Kind.RESOLVED,
        "resolved|restored|recovery:|recovered|back to normal|(?:incident|outage) closed"
            + "|all (?:systems|healthy|services) .*(?:operational|healthy)|verified .*operational"
            + "|permanently fixed|service operational|fully (?:reverted|operational)");
    words(
        Kind.MITIGATED,
        "mitigat|work-?around|roll(?:ed)? ?back|failed over|fail-?over completed"
            + "|(?:manual|quick|temporary) fix");
    words(
        Kind.DETECTED,
        "detect|discovery:|alert(?:s|ed)?\\b|alarm|notic(?:ed|es)|notified|report(?:s|ed|ing)? "
            + "|became aware|paged");
    words(
        Kind.INTRODUCED,
        "deployed to|(?:was|were) (?:deployed|released|upgraded|changed)|expire[sd]?\\b"
            + "|problem started|released\\b|upgrade (?:commenced|started)|applied to");
  }

  private static final Pattern DENIED =
      Pattern.compile(
          "\\b(?:not|no|never|still|isn't|wasn't|without)\\b", Pattern.CASE_INSENSITIVE);

  private Suggestion() {}

  /** The kind that the words of a row suggest; empty where they suggest none. */
  public static Optional<Kind> of(String text) {
    return WORDS.entrySet().stream()
        .filter(entry -> fits(entry.getKey(), entry.getValue(), text))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean fits(Kind kind, Pattern words, String text) {
    return words.matcher(text).find() && !(kind == Kind.RESOLVED && DENIED.matcher(text).find());
  }

  private static void words(Kind kind, String words) {
    WORDS.put(kind, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
  }
}
