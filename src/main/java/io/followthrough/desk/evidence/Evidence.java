package io.followthrough.desk.evidence;

import io.followthrough.action.ActionItem;
import io.followthrough.desk.ItemState;
import io.followthrough.learning.evidence.Toll;
import java.util.Comparator;
import java.util.List;

/**
 * What speaks for an action item: the later incidents that were claimed for it, as far as one
 * visitor sees them.
 *
 * @param item the action item
 * @param state what came of it
 * @param toll what the incidents come to
 * @param lines the claims that count, by when their incidents began
 * @param idle those of incidents that began before the item was asked for
 */
public record Evidence(
    ActionItem item, ItemState state, Toll toll, List<ClaimLine> lines, List<ClaimLine> idle) {

  public Evidence {
    lines = List.copyOf(lines);
    idle = List.copyOf(idle);
  }

  /**
   * What some claims about one item come to.
   *
   * @param claims at least one
   */
  static Evidence of(List<ClaimLine> claims) {
    var order =
        Comparator.comparing((ClaimLine line) -> line.hit().impact().began())
            .thenComparing(line -> line.kept().id());
    var counting = claims.stream().filter(ClaimLine::counts).sorted(order).toList();
    return new Evidence(
        claims.get(0).item(),
        claims.get(0).state(),
        Toll.of(counting.stream().map(ClaimLine::hit).toList()),
        counting,
        claims.stream().filter(line -> !line.counts()).sorted(order).toList());
  }
}
