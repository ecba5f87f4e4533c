package io.followthrough.web;

import io.followthrough.desk.People;
import io.followthrough.desk.incident.BypassOffer;
import io.followthrough.gate.Bypass;
import io.followthrough.gate.BypassReason;
import java.util.Arrays;
import java.util.List;

/**
 * How it stands with bypassing the gate of an incident, in words.
 *
 * @param ready that it may close once, and who said so until when; empty where nobody did
 * @param reason why; empty where nobody did
 * @param mayGrant whether the reader may let it close
 * @param mayWithdraw whether the reader may take that back
 * @param reasons what it can be let close for
 * @param lastDay the last day that can be chosen
 */
public record BypassView(
    String ready,
    String reason,
    boolean mayGrant,
    boolean mayWithdraw,
    List<Choice> reasons,
    String lastDay) {

  static BypassView of(BypassOffer offer, Texts texts, People people) {
    var bypass = offer.ready();
    return new BypassView(
        bypass == null ? "" : told("followthrough.web.bypass.ready", bypass, texts, people),
        bypass == null ? "" : bypass.reason(),
        offer.mayGrant(),
        offer.mayWithdraw(),
        Arrays.stream(BypassReason.values())
            .map(one -> new Choice(one.id(), label(one, texts)))
            .toList(),
        offer.lastDay().toString());
  }

  /** A sentence about a bypass, with the kind of reason, who gave it when, and until when. */
  static String told(String key, Bypass bypass, Texts texts, People people) {
    return texts.fill(
        key,
        label(bypass.category(), texts),
        people.nameOf(bypass.by()),
        Moments.say(bypass.at()),
        bypass.until().toString());
  }

  private static String label(BypassReason reason, Texts texts) {
    return texts.say("followthrough.web.bypass.reason." + reason.id());
  }
}
