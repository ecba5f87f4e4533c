package io.followthrough.desk.action;

import io.followthrough.action.ActionItem;
import io.followthrough.action.Rejected;
import io.followthrough.desk.Dossier;
import io.followthrough.desk.IssueWatch;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.audit.AuditAct;
import io.followthrough.desk.audit.AuditNote;
import io.followthrough.policy.Today;
import io.followthrough.postmortem.Postmortem;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives up action items that have lost their ticket. */
public final class LossDesk {

  private final Tickets tickets;
  private final Permissions permissions;
  private final People people;
  private final Asks asks;
  private final IssueWatch watch;
  private final Audit audit;
  private final Today today;

  public LossDesk(
      Tickets tickets,
      Permissions permissions,
      People people,
      Asks asks,
      IssueWatch watch,
      Audit audit,
      Today today) {
    this.tickets = tickets;
    this.permissions = permissions;
    this.people = people;
    this.asks = asks;
    this.watch = watch;
    this.audit = audit;
    this.today = today;
  }

  /**
   * Lets an action item go, so that the postmortem does not ask for it any more. Only one that has
   * lost its ticket can be let go; any other one is answered.
   *
   * @param actionId the id of the ticket it had
   * @param category the id of a rejection reason; {@code null} where none was chosen
   * @param reason the reason in words; {@code null} where nothing was said
   * @return what was given up
   */
  public Outcome<ActionItem> letGo(
      Visitor visitor,
      String postmortemKey,
      long actionId,
      @Nullable String category,
      @Nullable String reason) {
    var dossier = tickets.postmortem(visitor, postmortemKey);
    if (dossier.isEmpty()) {
      return Outcome.refused(Refusal.notFound(postmortemKey));
    }
    var postmortem = dossier.get().postmortems().get(0);
    if (!permissions.mayEdit(visitor, postmortem.key())) {
      return Outcome.refused(
          Refusal.of(
              Refusal.Kind.FORBIDDEN, "followthrough.error.may-not-let-go", postmortem.key()));
    }
    return lost(visitor, dossier.get(), actionId)
        .map(
            action ->
                FarewellReader.read(people, today, category, reason)
                    .then(why -> letGo(visitor, postmortem, action, why)))
        .orElseGet(() -> Outcome.refused(notLost(postmortem.key(), actionId)));
  }

  private Outcome<ActionItem> letGo(
      Visitor visitor, Postmortem postmortem, ActionItem action, Rejected why) {
    var now = today.clock().instant();
    var gone =
        audit.acting(
            () -> asks.letGo(postmortem.id(), action.id(), why, visitor, now),
            done ->
                done ? Optional.of(note(visitor, postmortem, action, why, now)) : Optional.empty());
    if (!gone) {
      return Outcome.refused(notLost(postmortem.key(), action.id()));
    }
    watch.issuesChanged(postmortem.id());
    return Outcome.done(action);
  }

  private static AuditNote note(
      Visitor visitor, Postmortem postmortem, ActionItem action, Rejected why, Instant now) {
    return new AuditNote(
        now,
        AuditAct.ACTION_LET_GO,
        visitor.key(),
        postmortem.key(),
        postmortem.id(),
        AuditNote.Grounds.NONE,
        String.join(
            ", ",
            action.key(),
            Objects.requireNonNull(action.loss()).id(),
            action.said().disposition().id()),
        Objects.requireNonNull(why.category()).id() + ": " + why.reason());
  }

  /**
   * One that the visitor may not see is not there for him; of one whose ticket is gone he learns
   * that there is one, but to say that nobody needs it is for those who could have seen it.
   */
  private static Optional<ActionItem> lost(Visitor visitor, Dossier dossier, long actionId) {
    var visible = dossier.visibleTo(visitor);
    return dossier.postmortems().get(0).actions().stream()
        .filter(action -> action.id() == actionId && action.isLost())
        .filter(action -> visible.contains(actionId))
        .findFirst();
  }

  private static Refusal notLost(String postmortemKey, long actionId) {
    return Refusal.of(
        Refusal.Kind.NOT_FOUND,
        "followthrough.error.not-lost",
        postmortemKey,
        String.valueOf(actionId));
  }
}
