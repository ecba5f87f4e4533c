package io.followthrough.web;

import io.followthrough.desk.People;
import io.followthrough.desk.evidence.ClaimLine;
import io.followthrough.postmortem.timeline.Spans;
import java.util.Objects;

/**
 * An evidence claim on a panel or a page.
 *
 * @param id its name
 * @param item the key of the action item
 * @param summary what was to be done
 * @param incident the key of the incident
 * @param title the title of the incident
 * @param severity how bad it was; empty where nobody said
 * @param began when it began
 * @param lasted how long it lasted and what tells, in words
 * @param effect which difference the item would have made, in words
 * @param confidence how sure whoever says so is, in words
 * @param stance how the item stood when the incident began, in words
 * @param open whether it was still to be done then
 * @param why what makes him say so
 * @param given who said so when; only when, where nobody is to be named
 * @param postmortem the key of the postmortem that says so
 * @param withdrawn who took it back and why; empty while it stands
 * @param idle that the incident began too early to count, in words; empty where it counts
 */
public record ClaimRow(
    String id,
    String item,
    String summary,
    String incident,
    String title,
    String severity,
    String began,
    String lasted,
    String effect,
    String confidence,
    String stance,
    boolean open,
    String why,
    String given,
    String postmortem,
    String withdrawn,
    String idle) {

  /** A claim in words. */
  public static ClaimRow of(ClaimLine line, People people, Texts texts) {
    var claim = line.kept().claim();
    var hit = line.hit();
    return new ClaimRow(
        String.valueOf(line.kept().id()),
        line.item().key(),
        line.item().summary(),
        line.incident().key(),
        line.incident().summary(),
        hit.severity(),
        Moments.say(hit.impact().began()),
        lasted(line, texts),
        texts.say("followthrough.web.evidence.effect." + claim.effect().id()),
        texts.say("followthrough.web.evidence.confidence." + claim.confidence().id()),
        texts.say("followthrough.web.evidence.stance." + hit.stance().id()),
        hit.stance().isOpen(),
        claim.why(),
        given(line, people, texts),
        line.postmortem().key(),
        withdrawn(line, people, texts),
        line.counts() ? "" : texts.fill("followthrough.web.evidence.idle", line.incident().key()));
  }

  private static String lasted(ClaimLine line, Texts texts) {
    var impact = line.hit().impact();
    return impact.lasted() == null
        ? texts.say("followthrough.web.evidence.untimed")
        : texts.fill(
            "followthrough.web.evidence.from." + impact.source().id(),
            Spans.words(Objects.requireNonNull(impact.lasted())));
  }

  private static String given(ClaimLine line, People people, Texts texts) {
    var at = Moments.say(line.kept().at());
    return line.isNameless()
        ? texts.fill("followthrough.web.evidence.said", at)
        : texts.fill("followthrough.web.evidence.said-by", people.nameOf(line.kept().by()), at);
  }

  private static String withdrawn(ClaimLine line, People people, Texts texts) {
    var withdrawal = line.kept().withdrawal();
    return withdrawal == null
        ? ""
        : texts.fill(
            "followthrough.web.evidence.withdrawn",
            people.nameOf(withdrawal.by()),
            Moments.say(withdrawal.at()),
            withdrawal.reason());
  }
}
