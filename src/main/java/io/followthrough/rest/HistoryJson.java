package io.followthrough.rest;

import io.followthrough.action.ActionItem;
import io.followthrough.desk.action.AnswerChange;
import io.followthrough.desk.action.History;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the answers that an action item was ever given, newest first.
 *
 * @param changes the answers
 * @param originalDue the day first promised; {@code null} where nobody promised anything
 * @param slips how often it was put off
 * @param next what to ask for with {@code before} to get the next page; {@code null} on the last
 */
public record HistoryJson(
    List<Change> changes, @Nullable String originalDue, int slips, @Nullable Integer next) {

  /**
   * An answer as it was given; {@code null} for what its kind of answer does not have.
   *
   * @param id grows with every answer
   * @param at when it was given, as {@code 2030-03-14T22:30:00Z}
   * @param by who gave it: the name to sign in with, or the user key of somebody who is gone
   * @param byName the name to show
   * @param before the kind of answer it took the place of; {@code null} where there was none
   * @param disposition the kind of answer
   */
  public record Change(
      int id,
      String at,
      String by,
      String byName,
      @Nullable String before,
      String disposition,
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

    private static Change of(AnswerChange change, ActionItem action) {
      var said = ActionJson.of(action.answered(change.answer()));
      return new Change(
          change.id(),
          change.at().toString(),
          change.by().userName(),
          change.by().name(),
          change.before() == null ? null : change.before().id(),
          said.disposition(),
          said.type(),
          said.priority(),
          said.owner(),
          said.ownerName(),
          said.due(),
          said.priorityAction(),
          said.doneWhen(),
          said.extension(),
          said.reviewBy(),
          said.until(),
          said.approver(),
          said.approverName(),
          said.duplicateOf(),
          said.reasonCategory(),
          said.reason());
    }
  }

  static HistoryJson of(History history) {
    return new HistoryJson(
        history.changes().stream().map(change -> Change.of(change, history.action())).toList(),
        history.due().original() == null ? null : history.due().original().toString(),
        history.due().slips(),
        history.next().orElse(null));
  }
}
