package io.followthrough.desk.triage;

import io.followthrough.action.ActionItem;
import io.followthrough.action.TicketRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * That an action item of a postmortem waits for an answer, as it was when somebody looked last.
 *
 * @param itemId the id of its ticket
 * @param postmortemId the id of the postmortem that asks for it
 * @param project the key of the project its ticket is in, or was in last
 * @param from the first day on which it waits: the one after the last day of its answer
 * @param lost whether the postmortem has lost its ticket
 */
public record Waiting(
    long itemId, long postmortemId, String project, LocalDate from, boolean lost) {

  /** For those that wait already, since whenever. */
  private static final LocalDate LONG_AGO = LocalDate.EPOCH;

  /** An item as it waits now, or will wait from some day on; empty for one that will not. */
  static Optional<Waiting> of(ActionItem item, long postmortemId) {
    var from =
        item.isTriaged() ? item.lastDay().map(day -> day.plusDays(1)) : Optional.of(LONG_AGO);
    return from.map(
        day ->
            new Waiting(
                item.id(), postmortemId, TicketRef.projectOf(item.key()), day, item.isLost()));
  }

  /**
   * A stretch of them without those of its last item: other postmortems may ask for it further on.
   * An item that so many ask for that nothing would be left is told with those.
   */
  public static List<Waiting> whole(List<Waiting> stretch) {
    var last = stretch.get(stretch.size() - 1).itemId();
    var whole = stretch.stream().filter(one -> one.itemId() != last).toList();
    return whole.isEmpty() ? stretch : whole;
  }
}
