package io.followthrough.gate.requirement;

import io.followthrough.action.ActionItem;
import io.followthrough.action.Disposition;
import io.followthrough.action.Outstanding;
import io.followthrough.gate.Case;
import io.followthrough.gate.Finding;
import io.followthrough.gate.Message;
import io.followthrough.gate.Obstacle;
import io.followthrough.gate.Requirement;
import io.followthrough.policy.Level;
import java.util.function.Predicate;

/**
 * What was promised is there, too. An item that nobody promised is another requirement's matter.
 *
 * @param which the action items it looks at
 */
record ActionsDone(String id, Level level, Predicate<ActionItem> which) implements Requirement {

  /** Those that must not slip. */
  static Requirement priority() {
    return new ActionsDone("priority-actions-done", Level.PRIORITY_DONE, ActionItem::mustNotSlip);
  }

  /** All the others. */
  static Requirement other() {
    return new ActionsDone("other-actions-done", Level.ALL_DONE, item -> !item.mustNotSlip());
  }

  @Override
  public Finding examine(Case asked) {
    if (asked.postmortems().isEmpty()) {
      return Finding.notApplicable(id);
    }
    return Finding.of(
        id,
        asked.actions().stream()
            .filter(which)
            .filter(ActionItem::isAwaited)
            .map(this::awaited)
            .toList());
  }

  private Obstacle awaited(ActionItem action) {
    var mend = action.outstanding().isEmpty() ? "open.mend" : "unproved.mend";
    return new Obstacle(what(action), action.ref(), Message.of(key(mend), action.key()));
  }

  private Message what(ActionItem action) {
    if (action.answer().disposition() == Disposition.DUPLICATE) {
      return Message.of(key("duplicate"), action.key(), action.summary());
    }
    if (!action.outstanding().isEmpty()) {
      return Message.of(key("unproved"), action.key(), action.summary())
          .listing(action.outstanding().stream().map(ActionsDone::outstanding).toList());
    }
    return action.remediations().isEmpty()
        ? Message.of(key("open"), action.key(), action.summary(), action.ticket().status())
        : Message.of(
            key("some"),
            action.key(),
            action.summary(),
            String.valueOf(action.ticketsDone()),
            String.valueOf(action.tickets()));
  }

  private static Message outstanding(Outstanding one) {
    return Message.of("followthrough.outstanding." + one.id());
  }

  private String key(String sentence) {
    return "followthrough.gate." + id + "." + sentence;
  }
}
