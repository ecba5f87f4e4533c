package io.followthrough.rest;

import io.followthrough.action.Accepted;
import io.followthrough.action.ActionItem;
import io.followthrough.action.Answer;
import io.followthrough.action.Gap;
import io.followthrough.action.Rejected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action item on the wire; {@code null} for what its kind of answer does not have.
 *
 * @param key the key of its ticket
 * @param summary what is to be done
 * @param status the ticket's status
 * @param finished whether that status is one of the finished ones
 * @param triaged whether its answer counts
 * @param gaps what the answer lacks; empty once it counts
 * @param disposition the kind of answer
 * @param type of an acceptance
 * @param priority of an acceptance
 * @param owner of an acceptance: the name to sign in with
 * @param ownerName of an acceptance: the name to show
 * @param due of an acceptance, as {@code yyyy-MM-dd}
 * @param priorityAction of an acceptance
 * @param doneWhen of an acceptance
 * @param reasonCategory of a rejection
 * @param reason of a rejection
 */
public record ActionJson(
    String key,
    String summary,
    String status,
    boolean finished,
    boolean triaged,
    List<String> gaps,
    String disposition,
    @Nullable String type,
    @Nullable String priority,
    @Nullable String owner,
    @Nullable String ownerName,
    @Nullable String due,
    @Nullable Boolean priorityAction,
    @Nullable String doneWhen,
    @Nullable String reasonCategory,
    @Nullable String reason) {

  static ActionJson of(ActionItem action) {
    var answer = action.answer();
    var accepted = answer instanceof Accepted one ? one : null;
    var rejected = answer instanceof Rejected one ? one : null;
    var owner = accepted == null ? null : accepted.owner();
    return new ActionJson(
        action.key(),
        action.summary(),
        action.status(),
        action.finished(),
        action.isTriaged(),
        gaps(answer),
        answer.disposition().id(),
        accepted == null || accepted.type() == null ? null : accepted.type().id(),
        accepted == null ? null : accepted.priority(),
        owner == null ? null : owner.userName(),
        owner == null ? null : owner.name(),
        accepted == null || accepted.due() == null ? null : accepted.due().toString(),
        accepted == null ? null : accepted.priorityAction(),
        accepted == null ? null : accepted.doneWhen(),
        rejected == null || rejected.category() == null ? null : rejected.category().id(),
        rejected == null ? null : rejected.reason());
  }

  private static List<String> gaps(Answer answer) {
    return answer.gaps().stream().map(Gap::id).toList();
  }
}
