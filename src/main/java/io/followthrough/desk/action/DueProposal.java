package io.followthrough.desk.action;

import io.followthrough.action.TicketRef;
import io.followthrough.gate.Message;
import io.followthrough.policy.DueRule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By when the policy wants an action item done.
 *
 * @param day that day
 * @param rule how it is counted
 * @param basis from when on
 * @param since the day that is
 * @param incident the incident it is for; {@code null} where the visitor may not see that
 */
public record DueProposal(
    LocalDate day, DueRule rule, Basis basis, LocalDate since, @Nullable TicketRef incident) {

  /** From when on a due day is counted. The ids are spoken of over REST: they never change. */
  public enum Basis {
    /** From when the incident was resolved, for the last time. */
    RESOLVED("resolved"),
    /** From when the incident was opened: it is closed, and nobody wrote down since when. */
    ESTIMATED("estimated"),
    /** From now on, since the incident is not resolved yet. */
    UNRESOLVED("unresolved"),
    /** From now on, since the policy counts from the acceptance. */
    ACCEPTED("accepted");

    private final String id;

    Basis(String id) {
      this.id = id;
    }

    /** The name under which it is spoken of over REST. */
    public String id() {
      return id;
    }
  }

  /** Why it is that day. */
  public Message reason() {
    var who =
        incident == null
            ? Message.of("followthrough.due.hidden")
            : Message.verbatim(incident.key());
    return Message.of(
            "followthrough.due." + basis.id() + "." + rule.counting().id(),
            String.valueOf(rule.days()),
            since.toString())
        .listing(List.of(who));
  }
}
