package io.followthrough.rest;

import io.followthrough.desk.People;
import io.followthrough.desk.evidence.ClaimLine;
import io.followthrough.learning.evidence.Hit;
import io.followthrough.rest.WaiverJson.WithdrawnJson;
import org.jspecify.annotations.Nullable;

/**
 * An evidence claim on the wire.
 *
 * @param id its name
 * @param item the key of the action item
 * @param summary what was to be done
 * @param state what came of it
 * @param incident the incident it is about
 * @param effect which difference the item would have made
 * @param confidence how sure whoever says so is
 * @param why what makes him say so
 * @param by who says so, as people call him; {@code null} where the item was declined, which nobody
 *     is to be named for
 * @param at since when
 * @param counts whether the incident began after the item was asked for
 * @param stance how the item stood when the incident began
 * @param openThen whether it was still to be done then
 * @param withdrawn how it was taken back; {@code null} while it stands
 */
public record ClaimJson(
    long id,
    String item,
    String summary,
    String state,
    IncidentJson incident,
    String effect,
    String confidence,
    String why,
    @Nullable String by,
    String at,
    boolean counts,
    String stance,
    boolean openThen,
    @Nullable WithdrawnJson withdrawn) {

  /**
   * The incident of a claim.
   *
   * @param key its key
   * @param summary its title
   * @param severity how bad it was; empty where nobody said
   * @param began when it began
   * @param minutes how long it lasted; {@code null} where nothing tells
   * @param minutesFrom what tells
   * @param postmortem the key of the postmortem that says so
   */
  public record IncidentJson(
      String key,
      String summary,
      String severity,
      String began,
      @Nullable Long minutes,
      String minutesFrom,
      String postmortem) {

    static IncidentJson of(ClaimLine line) {
      Hit hit = line.hit();
      return new IncidentJson(
          line.incident().key(),
          line.incident().summary(),
          hit.severity(),
          hit.impact().began().toString(),
          hit.impact().minutes().orElse(null),
          hit.impact().source().id(),
          line.postmortem().key());
    }
  }

  static ClaimJson of(ClaimLine line, People people) {
    var kept = line.kept();
    var claim = kept.claim();
    var withdrawal = kept.withdrawal();
    return new ClaimJson(
        kept.id(),
        line.item().key(),
        line.item().summary(),
        line.state().id(),
        IncidentJson.of(line),
        claim.effect().id(),
        claim.confidence().id(),
        claim.why(),
        line.isNameless() ? null : people.nameOf(kept.by()),
        kept.at().toString(),
        line.counts(),
        line.hit().stance().id(),
        line.hit().stance().isOpen(),
        withdrawal == null ? null : WithdrawnJson.of(withdrawal, people));
  }
}
