package io.followthrough.rest;

import io.followthrough.action.Accepted;
import io.followthrough.action.ActionItem;
import io.followthrough.action.Answer;
import io.followthrough.action.Deferred;
import io.followthrough.action.Delivery;
import io.followthrough.action.Duplicate;
import io.followthrough.action.Gap;
import io.followthrough.action.Person;
import io.followthrough.action.Rejected;
import io.followthrough.action.RiskAccepted;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action item on the wire; {@code null} for what its kind of answer does not have. Of an answer
 * whose time is over the fields are still told, though the item is proposed again.
 *
 * @param key the key of its ticket
 * @param summary what is to be done
 * @param status the ticket's status
 * @param finished whether that status is one of the finished ones
 * @param resolution how the ticket was closed; {@code null} where nobody said
 * @param tickets how many tickets do it, with its own
 * @param ticketsDone how many of them are done
 * @param remediations the other tickets, in the order they were attached
 * @param triaged whether its answer counts
 * @param gaps what the answer lacks; empty once it counts
 * @param disposition the kind of answer
 * @param delivery of an acceptance: how far it is
 * @param deferrals how often it was deferred so far
 * @param extensions how often its promise was put off so far
 * @param type of an acceptance
 * @param priority of an acceptance
 * @param owner of an acceptance: the name to sign in with
 * @param ownerName of an acceptance: the name to show
 * @param due of an acceptance, as {@code yyyy-MM-dd}
 * @param priorityAction of an acceptance
 * @param doneWhen of an acceptance
 * @param extension of an acceptance: why it was put off to that day; {@code null} where it was not
 * @param reviewBy of a deferral, as {@code yyyy-MM-dd}
 * @param until of an accepted risk: the last day, as {@code yyyy-MM-dd}
 * @param approver of an extension, a deferral or an accepted risk: the name to sign in with
 * @param approverName of an extension, a deferral or an accepted risk: the name to show
 * @param duplicateOf of a duplicate: the key of the other item, if the reader may see that one
 * @param reasonCategory of a rejection
 * @param reason of a deferral, a rejection or an accepted risk
 */
public record ActionJson(
    String key,
    String summary,
    String status,
    boolean finished,
    @Nullable String resolution,
    int tickets,
    int ticketsDone,
    List<TicketJson> remediations,
    boolean triaged,
    List<String> gaps,
    String disposition,
    @Nullable String delivery,
    int deferrals,
    int extensions,
    @Nullable String type,
    @Nullable String priority,
    @Nullable String owner,
    @Nullable String ownerName,
    @Nullable String due,
    @Nullable Boolean priorityAction,
    @Nullable String doneWhen,
    @Nullable String extension,
    @Nullable String reviewBy,
    @Nullable String until,
    @Nullable String approver,
    @Nullable String approverName,
    @Nullable String duplicateOf,
    @Nullable String reasonCategory,
    @Nullable String reason) {

  static ActionJson of(ActionItem action) {
    var said = action.said();
    var accepted = said instanceof Accepted one ? one : null;
    var rejected = said instanceof Rejected one ? one : null;
    var owner = accepted == null ? null : accepted.owner();
    var approver = approver(said);
    return new ActionJson(
        action.key(),
        action.summary(),
        action.ticket().status(),
        action.ticket().delivery().isClosed(),
        action.ticket().resolution().isEmpty() ? null : action.ticket().resolution(),
        action.tickets(),
        action.ticketsDone(),
        action.remediations().stream().map(TicketJson::of).toList(),
        action.isTriaged(),
        action.gaps().stream().map(Gap::id).toList(),
        action.answer().disposition().id(),
        action.delivery().map(Delivery::id).orElse(null),
        action.delays().deferrals(),
        action.delays().extensions(),
        accepted == null || accepted.type() == null ? null : accepted.type().id(),
        accepted == null ? null : accepted.priority(),
        owner == null ? null : owner.userName(),
        owner == null ? null : owner.name(),
        accepted == null ? null : day(accepted.due()),
        accepted == null ? null : accepted.priorityAction(),
        accepted == null ? null : accepted.doneWhen(),
        accepted == null || accepted.extension().isEmpty() ? null : accepted.extension(),
        said instanceof Deferred deferred ? day(deferred.reviewBy()) : null,
        said instanceof RiskAccepted risk ? day(risk.until()) : null,
        approver == null ? null : approver.userName(),
        approver == null ? null : approver.name(),
        said instanceof Duplicate duplicate && duplicate.of() != null ? duplicate.of().key() : null,
        rejected == null || rejected.category() == null ? null : rejected.category().id(),
        reason(said));
  }

  private static @Nullable Person approver(Answer said) {
    if (said instanceof Accepted accepted) {
      return accepted.approver();
    }
    if (said instanceof Deferred deferred) {
      return deferred.approver();
    }
    return said instanceof RiskAccepted risk ? risk.approver() : null;
  }

  private static @Nullable String reason(Answer said) {
    return switch (said.disposition()) {
      case DEFERRED -> ((Deferred) said).reason();
      case REJECTED -> ((Rejected) said).reason();
      case RISK_ACCEPTED -> ((RiskAccepted) said).reason();
      case PROPOSED, ACCEPTED, DUPLICATE -> null;
    };
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
