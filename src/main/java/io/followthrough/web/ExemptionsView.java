package io.followthrough.web;

import io.followthrough.desk.People;
import io.followthrough.desk.incident.Exemptions;
import io.followthrough.gate.Waiver;
import io.followthrough.gate.WaiverReason;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an incident is let off, in words.
 *
 * @param waived that it needs no postmortem, and who said so when; empty where nobody did
 * @param reason why; empty where nobody did
 * @param holds whether that counts for what is asked now
 * @param mayGrant whether the reader may let it off
 * @param setsPolicy whether the reader may say what is asked of it
 * @param reasons what a postmortem can be waived for
 */
public record ExemptionsView(
    String waived,
    String reason,
    boolean holds,
    boolean mayGrant,
    boolean setsPolicy,
    List<Choice> reasons) {

  static ExemptionsView of(Exemptions exemptions, Texts texts, People people) {
    var waiver = exemptions.waiver();
    return new ExemptionsView(
        waived(waiver, texts, people),
        waiver == null ? "" : waiver.reason(),
        exemptions.holds(),
        exemptions.allowed().toWaive(),
        exemptions.allowed().toSetPolicy(),
        Arrays.stream(WaiverReason.values())
            .map(one -> new Choice(one.id(), label(one, texts)))
            .toList());
  }

  /** Whether the reader may waive the postmortem now. */
  public boolean mayWaive() {
    return mayGrant && waived.isEmpty();
  }

  /** Whether the reader may take the waiver back now. */
  public boolean mayWithdraw() {
    return mayGrant && !waived.isEmpty();
  }

  private static String waived(@Nullable Waiver waiver, Texts texts, People people) {
    return waiver == null
        ? ""
        : texts.fill(
            "followthrough.web.waiver.given",
            label(waiver.category(), texts),
            people.nameOf(waiver.by()),
            Moments.say(waiver.at()),
            waiver.severity());
  }

  private static String label(WaiverReason reason, Texts texts) {
    return texts.say("followthrough.web.waiver.reason." + reason.id());
  }
}
