package io.followthrough.gate;

import io.followthrough.action.ActionItem;
import io.followthrough.postmortem.LostPostmortem;
import io.followthrough.postmortem.Postmortem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * All that a gate looks at for one incident.
 *
 * @param incident the incident that is to close
 * @param postmortems those that review it, oldest first
 * @param lost those that reviewed it before and that nobody let go
 */
public record Case(Incident incident, List<Postmortem> postmortems, List<LostPostmortem> lost) {

  public Case {
    postmortems = List.copyOf(postmortems);
    lost = List.copyOf(lost);
  }

  /**
   * The action items of all its postmortems, each once. One that some postmortem has is not lost.
   */
  public List<ActionItem> actions() {
    var byId = new LinkedHashMap<Long, ActionItem>();
    postmortems.stream()
        .flatMap(postmortem -> postmortem.actions().stream())
        .forEach(
            action -> byId.merge(action.id(), action, (one, next) -> one.isLost() ? next : one));
    return List.copyOf(byId.values());
  }

  /** The same case, in which no ticket elsewhere is named to those who may not see it. */
  public Case veiled(Set<Long> visible) {
    return new Case(incident, postmortems.stream().map(one -> one.veiled(visible)).toList(), lost);
  }

  /** The first postmortem that asks for an action item of this case. */
  public Postmortem asking(ActionItem action) {
    return postmortems.stream()
        .filter(postmortem -> postmortem.actions().contains(action))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Nobody here asks for " + action.key()));
  }

  /** The postmortems whose review is over. */
  public List<Postmortem> complete() {
    return postmortems.stream().filter(postmortem -> postmortem.state().isComplete()).toList();
  }
}
