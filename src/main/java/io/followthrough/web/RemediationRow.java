package io.followthrough.web;

import io.followthrough.desk.People;
import io.followthrough.desk.action.RemediationLine;
import io.followthrough.gate.Lacks;

/**
 * A ticket that does part of an action item, on the panel of that.
 *
 * @param id what it is detached by
 * @param key its key; empty where the reader may not know it
 * @param linked whether there is a page of that key
 * @param summary its title; empty where nobody knows it any more, or the reader may not
 * @param status its status, in the host's words; empty where it does not exist any more
 * @param finished whether it is done
 * @param failure why nothing will come of it, in words; empty while something may
 * @param given who attached it, and when
 * @param serves that it does part of other action items too, in words; empty where it does not
 */
public record RemediationRow(
    String id,
    String key,
    boolean linked,
    String summary,
    String status,
    boolean finished,
    String failure,
    String given,
    String serves) {

  static RemediationRow of(RemediationLine line, People people, Texts texts) {
    var ticket = line.ticket();
    var kept = line.kept();
    return new RemediationRow(
        String.valueOf(kept.id()),
        ticket.key(),
        ticket.isNamed() && !ticket.ticket().status().isEmpty(),
        ticket.summary(),
        ticket.ticket().status(),
        ticket.ticket().delivery().isClosed(),
        ticket.failure() == null ? "" : texts.tell(Lacks.of(ticket, ticket.failure())),
        texts.fill(
            "followthrough.web.remediation.attached",
            people.nameOf(kept.by()),
            Moments.say(kept.at())),
        texts.count(
            line.serves() - 1,
            "followthrough.web.remediation.serves.one",
            "followthrough.web.remediation.serves.many"));
  }
}
