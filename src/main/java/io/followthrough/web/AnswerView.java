package io.followthrough.web;

import io.followthrough.action.Accepted;
import io.followthrough.action.ActionType;
import io.followthrough.action.Answer;
import io.followthrough.action.Gap;
import io.followthrough.action.Person;
import io.followthrough.action.Rejected;
import io.followthrough.action.RejectionReason;
import io.followthrough.gate.Message;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an action item, for reading and for filling a form again; empty for what was not
 * said.
 *
 * @param disposition the id of its kind
 * @param label its kind, in words
 * @param counts whether nothing is missing
 * @param missing what is, in words
 * @param type the id of the action type
 * @param priority the name of the priority
 * @param owner the name to show
 * @param ownerUser the name the owner is chosen by
 * @param due the day, as {@code yyyy-MM-dd}
 * @param priorityAction whether it must not slip
 * @param doneWhen how one will know
 * @param reasonCategory the id of the kind of reason
 * @param reason the reason in words
 */
public record AnswerView(
    String disposition,
    String label,
    boolean counts,
    String missing,
    String type,
    String priority,
    String owner,
    String ownerUser,
    String due,
    boolean priorityAction,
    String doneWhen,
    String reasonCategory,
    String reason) {

  static AnswerView of(Answer answer, Texts texts) {
    return switch (answer.disposition()) {
      case PROPOSED -> of(answer, NOTHING_PROMISED, NO_REASON, texts);
      case ACCEPTED -> of(answer, (Accepted) answer, NO_REASON, texts);
      case REJECTED -> of(answer, NOTHING_PROMISED, (Rejected) answer, texts);
    };
  }

  private static final Accepted NOTHING_PROMISED = new Accepted(null, null, null, null, false, "");

  private static final Rejected NO_REASON = new Rejected(null, "");

  private static AnswerView of(Answer answer, Accepted promise, Rejected rejection, Texts texts) {
    var id = answer.disposition().id();
    return new AnswerView(
        id,
        texts.say("followthrough.web.disposition." + id),
        answer.gaps().isEmpty(),
        missing(answer.gaps(), texts),
        typeOf(promise.type()),
        orEmpty(promise.priority()),
        nameOf(promise.owner()),
        userNameOf(promise.owner()),
        dayOf(promise.due()),
        promise.priorityAction(),
        promise.doneWhen(),
        categoryOf(rejection.category()),
        rejection.reason());
  }

  private static String missing(List<Gap> gaps, Texts texts) {
    return gaps.isEmpty()
        ? ""
        : texts.tell(
            Message.of("followthrough.web.action.missing")
                .listing(
                    gaps.stream()
                        .map(gap -> Message.of("followthrough.gap." + gap.id()))
                        .toList()));
  }

  private static String typeOf(@Nullable ActionType type) {
    return type == null ? "" : type.id();
  }

  private static String nameOf(@Nullable Person owner) {
    return owner == null ? "" : owner.name();
  }

  private static String userNameOf(@Nullable Person owner) {
    return owner == null ? "" : owner.userName();
  }

  private static String dayOf(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static String categoryOf(@Nullable RejectionReason category) {
    return category == null ? "" : category.id();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
