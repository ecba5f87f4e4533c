package io.followthrough.web.report;

import io.followthrough.web.ClaimRow;
import java.util.List;

/**
 * What the page shows that puts the evidence for one action item on paper.
 *
 * @param key the key of its ticket
 * @param summary what is to be done
 * @param state what came of it, in words
 * @param sentence what the incidents come to, in a sentence
 * @param facts that in numbers
 * @param claims the claims that count
 * @param idle claims about incidents that began before the item was asked for
 */
public record EvidenceItemView(
    String key,
    String summary,
    String state,
    String sentence,
    List<Figure> facts,
    List<ClaimRow> claims,
    List<ClaimRow> idle) {

  /** A number with what it counts. */
  public record Figure(String label, String value) {}
}
