package io.followthrough.desk.triage;

import io.followthrough.desk.IssueWatch;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Touched;
import io.followthrough.desk.TouchedWatch;
import io.followthrough.desk.Turns;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keeps what is remembered of waiting action items in step with their tickets and answers. That an
 * owner was deactivated no change of an issue tells; the sweep notices it.
 */
public final class WaitingWatch implements TouchedWatch {

  private final Tickets tickets;
  private final WaitingItems items;
  private final Turns turns;

  public WaitingWatch(Tickets tickets, WaitingItems items, Turns turns) {
    this.tickets = tickets;
    this.items = items;
    this.turns = turns;
  }

  @Override
  public void look(Touched touched, Set<Long> changed) {
    IssueWatch.each(new TreeSet<>(touched.postmortems()), this::look);
  }

  /** Two looks at a postmortem take turns, so that the last one sees what both changes left. */
  private void look(long postmortemId) {
    turns.alone(
        "io.followthrough.waiting." + postmortemId,
        () -> {
          var found = waiting(postmortemId);
          items.keep(postmortemId, found);
          return found;
        });
  }

  /** None where the postmortem is gone. */
  private List<Waiting> waiting(long postmortemId) {
    var waiting = new ArrayList<Waiting>();
    for (var postmortem : tickets.postmortems(List.of(postmortemId)).postmortems()) {
      postmortem
          .actions()
          .forEach(item -> Waiting.of(item, postmortem.id()).ifPresent(waiting::add));
    }
    return waiting;
  }
}
