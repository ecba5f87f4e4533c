package io.followthrough.web;

import io.followthrough.desk.People;
import io.followthrough.desk.evidence.Evidence;
import java.util.List;

/**
 * What the panel of evidence on an action item shows.
 *
 * @param key the key of its ticket
 * @param sentence what the incidents come to, in a sentence
 * @param claims the claims that count
 */
public record EvidenceView(String key, String sentence, List<ClaimRow> claims) {

  private static final int MOST = 5;

  static EvidenceView of(Evidence one, People people, Texts texts) {
    return new EvidenceView(
        one.item().key(),
        sentence(one, texts),
        one.lines().stream().limit(MOST).map(line -> ClaimRow.of(line, people, texts)).toList());
  }

  /** What the incidents of an item come to, as a sentence. */
  public static String sentence(Evidence one, Texts texts) {
    var toll = one.toll();
    var start = "followthrough.web.evidence.toll." + one.state().id();
    var minutes =
        toll.untimed() == toll.incidents()
            ? texts.say("followthrough.web.evidence.some")
            : String.valueOf(toll.minutes());
    return toll.incidents() == 1
        ? texts.fill(start + ".one", minutes)
        : texts.fill(start + ".many", String.valueOf(toll.incidents()), minutes);
  }
}
