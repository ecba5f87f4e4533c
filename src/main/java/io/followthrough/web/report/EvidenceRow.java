package io.followthrough.web.report;

import io.followthrough.desk.ItemState;
import io.followthrough.desk.evidence.Evidence;
import io.followthrough.web.Texts;

/**
 * An action item on the page of evidence.
 *
 * @param key the key of its ticket
 * @param summary what is to be done
 * @param state what came of it, in words
 * @param undone whether it is still to be done
 * @param incidents how many incidents were claimed for it
 * @param minutes how long they lasted together
 * @param untimed how many of them nobody knows how long they lasted, in words; empty for none
 * @param openThen how many of them began while it was still open
 * @param severity how bad the worst of them was; empty where nobody said
 */
public record EvidenceRow(
    String key,
    String summary,
    String state,
    boolean undone,
    String incidents,
    String minutes,
    String untimed,
    String openThen,
    String severity) {

  /** A line of the report in words. */
  public static EvidenceRow of(Evidence one, Texts texts) {
    var toll = one.toll();
    return new EvidenceRow(
        one.item().key(),
        one.item().summary(),
        texts.say("followthrough.web.evidence.state." + one.state().id()),
        one.state() == ItemState.UNDONE,
        String.valueOf(toll.incidents()),
        String.valueOf(toll.minutes()),
        texts.count(
            toll.untimed(),
            "followthrough.web.evidence.untimed.one",
            "followthrough.web.evidence.untimed.many"),
        String.valueOf(toll.openThen()),
        toll.severity());
  }
}
