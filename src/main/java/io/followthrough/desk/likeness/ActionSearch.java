package io.followthrough.desk.likeness;

import io.followthrough.action.ActionItem;
import io.followthrough.action.Deferred;
import io.followthrough.action.Disposition;
import io.followthrough.action.RiskAccepted;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.action.AnswerBook;
import io.followthrough.desk.postmortem.PostmortemDesk;
import io.followthrough.policy.Today;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds action items by what their answers say, among all that a visitor may see. What is kept
 * beside the tickets only narrows down where to look: each item is then read and judged as it is
 * everywhere else.
 */
public final class ActionSearch {

  private static final int PAGE = 500;

  private final Tickets tickets;
  private final ComparedTexts texts;
  private final AnswerBook answers;
  private final PostmortemDesk postmortems;
  private final Today today;

  public ActionSearch(
      Tickets tickets,
      ComparedTexts texts,
      AnswerBook answers,
      PostmortemDesk postmortems,
      Today today) {
    this.tickets = tickets;
    this.texts = texts;
    this.answers = answers;
    this.postmortems = postmortems;
    this.today = today;
  }

  /** What a postmortem asks for. */
  public Outcome<List<ActionItem>> of(Visitor visitor, String postmortemKey) {
    return postmortems.open(visitor, postmortemKey).then(file -> Outcome.done(file.actions()));
  }

  /** Those that were put off until today or until a day that has passed, and not decided since. */
  public List<ActionItem> deferredDue(Visitor visitor) {
    var day = today.day();
    return among(
        visitor,
        answers.endingBy(Disposition.DEFERRED, day),
        one -> one.said() instanceof Deferred && endsBy(one, day));
  }

  /** Those whose risk is accepted today, but not for more than some days after it. */
  public List<ActionItem> riskExpiring(Visitor visitor, int days) {
    var day = today.day().plusDays(days);
    return among(
        visitor,
        answers.endingBy(Disposition.RISK_ACCEPTED, day),
        one -> one.answer() instanceof RiskAccepted && endsBy(one, day));
  }

  private static boolean endsBy(ActionItem item, LocalDate day) {
    return item.lastDay().filter(last -> !last.isAfter(day)).isPresent();
  }

  private List<ActionItem> among(
      Visitor visitor, List<Long> actionIds, Predicate<ActionItem> wanted) {
    var found = new ArrayList<ActionItem>();
    for (var from = 0; from < actionIds.size(); from += PAGE) {
      var page = actionIds.subList(from, Math.min(from + PAGE, actionIds.size()));
      tickets.actions(visitor, texts.keptAmong(page)).stream().filter(wanted).forEach(found::add);
    }
    return found;
  }
}
