package io.followthrough.rest;

import io.followthrough.desk.action.DueDesk;
import io.followthrough.desk.action.DueProposal;
import io.followthrough.gate.Message;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * By when an action item is to be done, on the wire.
 *
 * @param proposal what the policy proposes; {@code null} where it proposes nothing
 * @param extensions how often it was put off so far
 * @param freeExtensions how often it may be before somebody has to approve it
 */
public record DueJson(@Nullable ProposalJson proposal, int extensions, int freeExtensions) {

  /**
   * A proposed day.
   *
   * @param due that day, as {@code yyyy-MM-dd}
   * @param days how many days after its start
   * @param count which days count: calendar or business
   * @param basis from when on: resolved, estimated, unresolved or accepted
   * @param since the day it is counted from, as {@code yyyy-MM-dd}
   * @param incident the key of the incident; {@code null} where the reader may not see that
   * @param reason all of that, in words
   */
  public record ProposalJson(
      String due,
      int days,
      String count,
      String basis,
      String since,
      @Nullable String incident,
      String reason) {

    private static ProposalJson of(DueProposal proposal, Function<Message, String> words) {
      var incident = proposal.incident();
      return new ProposalJson(
          proposal.day().toString(),
          proposal.rule().days(),
          proposal.rule().counting().id(),
          proposal.basis().id(),
          proposal.since().toString(),
          incident == null ? null : incident.key(),
          words.apply(proposal.reason()));
    }
  }

  static DueJson of(DueDesk.Due due, Function<Message, String> words) {
    return new DueJson(
        due.proposal().map(one -> ProposalJson.of(one, words)).orElse(null),
        due.extensions(),
        due.freeExtensions());
  }
}
