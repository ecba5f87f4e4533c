package io.followthrough.desk;

import io.followthrough.action.ActionItem;
import java.util.List;
import java.util.Optional;

/**
 * A page of the answers that an action item was ever given.
 *
 * @param action the action item as it is now
 * @param changes the answers, newest first
 * @param older whether there are more, given before those
 */
public record History(ActionItem action, List<AnswerChange> changes, boolean older) {

  public History {
    changes = List.copyOf(changes);
  }

  /** What the next page starts below; empty on the last one. */
  public Optional<Integer> next() {
    return older ? Optional.of(changes.get(changes.size() - 1).id()) : Optional.empty();
  }
}
