package io.followthrough.learning;

import java.util.List;

/** How action items are put that nobody can say of whether they are done. */
final class ActionRules {

  /** The beginning of a text, behind the markup of a list and of bold letters. */
  private static final String START = "\\A[\\s*_#\\[\\]-]*";

  /** What gives a piece of work an end. */
  private static final String BOUND =
      "\\b(?:so that|such that|until|unless|at least|at most|no more than|less than|fewer than|within"
          + "|done when|by (?:adding|running|moving|switching|replacing|writing)"
          + "|and (?:add|agree|decide|document|fix|implement|publish|record|remove|report|write))\\b"
          + "|\\b(?:to|from|below|above|under|over|of) \\d|\\d+\\s*(?:%|ms|s|min|minutes|hours|days|weeks)";

  static final List<Rule> ALL =
      List.of(
          Rule.of(
                  "endless-verb",
                  START
                      + "(assess|check (?:if|why|whether)|consider|discuss|evaluate|examine|explore"
                      + "|figure out|get better|have a look|improve|increase|investigate"
                      + "|keep an eye|look (?:at|into)|optimi[sz]e|raise awareness|reconsider"
                      + "|reduce|reflect|research|review|strengthen|think about)\\b")
              .unless(BOUND),
          Rule.of(
              "no-verb-first",
              START
                  + "((?:a|all|an|any|better|every|it|less|maybe|more|no|our|perhaps|please|some"
                  + "|someone|the|there|they|this|we)\\b"
                  + "|(?:adding|alerting|automating|changing|checking|creating|documenting|fixing"
                  + "|having|implementing|improving|making|migrating|monitoring|moving|removing"
                  + "|replacing|setting|testing|training|updating|upgrading|using|writing)\\b)"),
          Rule.of(
              "good-intention",
              "\\b(?:be (?:more |extra |very )?(?:attentive|aware|careful|cautious|mindful|vigilant)"
                  + "|double[- ]check|don't forget|do not forget|keep in mind|pay (?:more |closer )?attention"
                  + "|remember to|take (?:more )?care|try (?:harder|not|to)|remind (?:everyone|people|the team))\\b"),
          Rule.of(
              "no-end",
              "\\b(?:and so on|as (?:far|much|soon) as possible|asap|as needed|continue to|etc"
                  + "|if (?:needed|possible)|in general|in the (?:near )?future|keep on|ongoing"
                  + "|over time|sometime|when(?:ever)? possible|where(?:ver)? possible)\\b"));

  static final List<Rule> DONE_WHEN =
      List.of(
          Rule.of(
              "says-nothing",
              "\\A\\s*(?:when )?(?:(?:it|this|that|everything|all)(?: is| has been|'s)? |is )?"
                  + "(?:complete|completed|deployed|done|finished|fixed|implemented|live|merged|ready|resolved)"
                  + "\\W*\\z"));

  private ActionRules() {}
}
