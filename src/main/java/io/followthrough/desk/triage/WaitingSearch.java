package io.followthrough.desk.triage;

import io.followthrough.action.ActionItem;
import io.followthrough.action.Delivery;
import io.followthrough.desk.Visitor;
import io.followthrough.policy.Today;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds all action items that need an answer, among those that a visitor may see. It looks where
 * the triage desk looks and judges as it does, so both tell of the same ones.
 */
public final class WaitingSearch {

  private static final int STRETCH = 500;

  private final WaitingItems items;
  private final WaitingReader reader;
  private final Today today;

  public WaitingSearch(WaitingItems items, WaitingReader reader, Today today) {
    this.items = items;
    this.reader = reader;
    this.today = today;
  }

  /** Those that need an answer, whatever for. */
  public List<ActionItem> untriaged(Visitor visitor) {
    return find(visitor, one -> true);
  }

  /** Those that were accepted, and whose ticket was closed without fixing them, or lost. */
  public List<ActionItem> unfulfilled(Visitor visitor) {
    return find(visitor, one -> one.delivery().filter(Delivery.UNFULFILLED::equals).isPresent());
  }

  private List<ActionItem> find(Visitor visitor, Predicate<ActionItem> wanted) {
    Map<Long, ActionItem> found = new LinkedHashMap<>();
    var place = 0L;
    List<Waiting> rows;
    do {
      rows = items.after(place, null, today.day(), STRETCH);
      var whole = rows.size() < STRETCH ? rows : Waiting.whole(rows);
      reader.items(visitor, whole).stream()
          .filter(wanted)
          .forEach(one -> found.putIfAbsent(one.id(), one));
      place = whole.isEmpty() ? place : whole.get(whole.size() - 1).itemId();
    } while (rows.size() == STRETCH);
    return List.copyOf(found.values());
  }
}
