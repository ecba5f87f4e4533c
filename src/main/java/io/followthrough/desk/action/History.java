package io.followthrough.desk.action;

import io.followthrough.action.ActionItem;
import io.followthrough.insight.DueDates;
import java.util.List;
import java.util.Optional;

/**
 * A page of the answers that an action item was ever given.
 *
 * @param action the action item as it is now
 * @param due for when it was promised, first and now, and how often that was put off
 * @param changes the answers, newest first
 * @param older whether there are more, given before those
 */
public record History(ActionItem action, DueDates due, List<AnswerChange> changes, boolean older) {

  public History {
    changes = List.copyOf(changes);
  }

  /** What the next page starts below; empty on the last one. */
  public Optional<Integer> next() {
    return older ? Optional.of(changes.get(changes.size() - 1).id()) : Optional.empty();
  }
}
