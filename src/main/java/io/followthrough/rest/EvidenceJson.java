package io.followthrough.rest;

import io.followthrough.desk.Part;
import io.followthrough.desk.People;
import io.followthrough.desk.evidence.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the items with evidence on the wire. Their numbers cannot be added up: one incident may
 * be claimed for several items.
 *
 * @param items the items
 * @param total how many there are in all
 * @param next the cursor of the part after; {@code null} on the last one
 */
public record EvidenceJson(List<Item> items, int total, @Nullable String next) {

  /**
   * What speaks for one action item.
   *
   * @param key the key of its ticket
   * @param summary what is to be done
   * @param state what came of it
   * @param incidents how many different incidents were claimed for it
   * @param minutes how long they lasted together
   * @param untimed how many of them nobody knows how long they lasted
   * @param openThen how many of them began while the item was still open
   * @param severity how bad the worst of them was; empty where nobody said
   * @param claims the claims
   * @param notCounted claims about incidents that began before the item was asked for
   */
  public record Item(
      String key,
      String summary,
      String state,
      int incidents,
      long minutes,
      int untimed,
      int openThen,
      String severity,
      List<ClaimJson> claims,
      List<ClaimJson> notCounted) {

    static Item of(Evidence one, People people) {
      var toll = one.toll();
      return new Item(
          one.item().key(),
          one.item().summary(),
          one.state().id(),
          toll.incidents(),
          toll.minutes(),
          toll.untimed(),
          toll.openThen(),
          toll.severity(),
          one.lines().stream().map(line -> ClaimJson.of(line, people)).toList(),
          one.idle().stream().map(line -> ClaimJson.of(line, people)).toList());
    }
  }

  static EvidenceJson of(Part<Evidence> part, People people) {
    return new EvidenceJson(
        part.rows().stream().map(one -> Item.of(one, people)).toList(), part.total(), part.next());
  }
}
