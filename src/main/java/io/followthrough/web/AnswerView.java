package io.followthrough.web;

import io.followthrough.action.Accepted;
import io.followthrough.action.ActionItem;
import io.followthrough.action.ActionType;
import io.followthrough.action.Canonical;
import io.followthrough.action.Deferred;
import io.followthrough.action.Delivery;
import io.followthrough.action.Duplicate;
import io.followthrough.action.Person;
import io.followthrough.action.Rejected;
import io.followthrough.action.RejectionReason;
import io.followthrough.action.RiskAccepted;
import io.followthrough.gate.Lacks;
import io.followthrough.gate.Message;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an action item, for reading and for filling a form again; empty for what was not
 * said. Of an answer whose time is over the fields are still told.
 *
 * @param disposition the id of its kind
 * @param label its kind, in words
 * @param counts whether nothing is missing
 * @param missing what is, in words
 * @param delivery the id of how far it is; only of an acceptance
 * @param deliveryLabel the same, in words
 * @param tickets how many of its tickets are done, in words; empty where it has but its own
 * @param type the id of the action type
 * @param priority the name of the priority
 * @param owner the name to show
 * @param ownerUser the name the owner is chosen by
 * @param due the day, as {@code yyyy-MM-dd}
 * @param priorityAction whether it must not slip
 * @param doneWhen how one will know
 * @param extension why it was put off to that day; empty where it was not
 * @param reviewBy the day of a deferral, as {@code yyyy-MM-dd}
 * @param until the last day of an accepted risk, as {@code yyyy-MM-dd}
 * @param approver the name to show
 * @param approverUser the name the approver is chosen by
 * @param duplicateOf the key of the item it is a duplicate of, if the reader may see that one
 * @param reasonCategory the id of the kind of reason
 * @param reason the reason in words
 */
public record AnswerView(
    String disposition,
    String label,
    boolean counts,
    String missing,
    String delivery,
    String deliveryLabel,
    String tickets,
    String type,
    String priority,
    String owner,
    String ownerUser,
    String due,
    boolean priorityAction,
    String doneWhen,
    String extension,
    String reviewBy,
    String until,
    String approver,
    String approverUser,
    String duplicateOf,
    String reasonCategory,
    String reason) {

  private static final Accepted NO_PROMISE = new Accepted(null, null, null, null, false, "");
  private static final Pause NO_PAUSE = new Pause(null, null, null, "");

  public static AnswerView of(ActionItem action, Texts texts) {
    var said = action.said();
    return switch (said.disposition()) {
      case PROPOSED -> of(action, NO_PROMISE, NO_PAUSE, null, null, texts);
      case ACCEPTED -> of(action, (Accepted) said, NO_PAUSE, null, null, texts);
      case DEFERRED -> of(action, NO_PROMISE, Pause.of((Deferred) said), null, null, texts);
      case RISK_ACCEPTED ->
          of(action, NO_PROMISE, Pause.of((RiskAccepted) said), null, null, texts);
      case REJECTED -> {
        var rejected = (Rejected) said;
        var reason = new Pause(null, null, null, rejected.reason());
        yield of(action, NO_PROMISE, reason, null, rejected.category(), texts);
      }
      case DUPLICATE -> of(action, NO_PROMISE, NO_PAUSE, ((Duplicate) said).of(), null, texts);
    };
  }

  private static AnswerView of(
      ActionItem action,
      Accepted promise,
      Pause pause,
      @Nullable Canonical canonical,
      @Nullable RejectionReason category,
      Texts texts) {
    var id = action.answer().disposition().id();
    var delivery = action.delivery().map(Delivery::id).orElse("");
    return new AnswerView(
        id,
        texts.say("followthrough.web.disposition." + id),
        action.isTriaged(),
        missing(action, texts),
        delivery,
        delivery.isEmpty() ? "" : texts.say("followthrough.web.delivery." + delivery),
        tickets(action, texts),
        typeOf(promise.type()),
        orEmpty(promise.priority()),
        nameOf(promise.owner()),
        userNameOf(promise.owner()),
        dayOf(promise.due()),
        promise.priorityAction(),
        promise.doneWhen(),
        promise.extension(),
        dayOf(pause.reviewBy()),
        dayOf(pause.until()),
        nameOf(approver(promise, pause)),
        userNameOf(approver(promise, pause)),
        canonical == null ? "" : orEmpty(canonical.key()),
        category == null ? "" : category.id(),
        pause.reason());
  }

  private static String tickets(ActionItem action, Texts texts) {
    return action.remediations().isEmpty()
        ? ""
        : texts.fill(
            "followthrough.web.tickets",
            String.valueOf(action.ticketsDone()),
            String.valueOf(action.tickets()));
  }

  private static @Nullable Person approver(Accepted promise, Pause pause) {
    return promise.approver() == null ? pause.approver() : promise.approver();
  }

  private static String missing(ActionItem action, Texts texts) {
    return action.isTriaged()
        ? ""
        : texts.tell(Message.of("followthrough.web.action.missing").listing(Lacks.of(action)));
  }

  private static String typeOf(@Nullable ActionType type) {
    return type == null ? "" : type.id();
  }

  private static String nameOf(@Nullable Person person) {
    return person == null ? "" : person.name();
  }

  private static String userNameOf(@Nullable Person person) {
    return person == null ? "" : person.userName();
  }

  private static String dayOf(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** What the answers have in common that say why nothing is done now. */
  private record Pause(
      @Nullable LocalDate reviewBy,
      @Nullable LocalDate until,
      @Nullable Person approver,
      String reason) {

    static Pause of(Deferred deferred) {
      return new Pause(deferred.reviewBy(), null, deferred.approver(), deferred.reason());
    }

    static Pause of(RiskAccepted risk) {
      return new Pause(null, risk.until(), risk.approver(), risk.reason());
    }
  }
}
