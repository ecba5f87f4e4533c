package io.followthrough.learning.evidence;

/**
 * That an action item would have made a difference to an incident, had it been done.
 *
 * @param item the id of the action item's ticket
 * @param incident the id of the incident
 * @param postmortem the id of the postmortem in which that was found out
 * @param effect which difference
 * @param confidence how sure whoever says so is
 * @param why what makes him say so, never empty
 */
public record Claim(
    long item, long incident, long postmortem, Effect effect, Confidence confidence, String why) {

  public Claim {
    if (why.isBlank()) {
      throw new IllegalArgumentException("A claim says what makes it one");
    }
  }
}
