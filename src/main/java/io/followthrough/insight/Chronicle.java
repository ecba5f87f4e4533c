package io.followthrough.insight;

import io.followthrough.action.Delivery;
import io.followthrough.action.Disposition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that happened to an action item, as far as it is known, for the reports to be told in short.
 *
 * @param proposed when its ticket was created
 * @param answers the answers to it, oldest first
 * @param delivery how far its ticket is
 * @param done when its ticket was closed as done, as far as anybody wrote that down; only looked at
 *     while it is done
 * @param due the due date of its ticket now; {@code null} where it has none
 * @param lost that its ticket is lost; {@code null} as long as a postmortem has it
 */
public record Chronicle(
    Instant proposed,
    List<AnswerGiven> answers,
    Delivery delivery,
    @Nullable Instant done,
    @Nullable LocalDate due,
    @Nullable LostTicket lost) {

  public Chronicle {
    answers = List.copyOf(answers);
  }

  /**
   * What became of it. It was accepted when somebody first accepted it, also if other answers came
   * in between. Where its ticket is done and nobody wrote down when, it counts as done when it was
   * answered last. Without a ticket, nothing shows that it is done.
   */
  public Course course() {
    var last = answers.isEmpty() ? null : answers.get(answers.size() - 1);
    var delivered = delivered(last);
    return new Course(
        last == null ? Disposition.PROPOSED : last.disposition(),
        last == null ? null : last.countsUntil(),
        proposed,
        answers.stream().filter(Chronicle::accepts).map(AnswerGiven::at).findFirst().orElse(null),
        last == null ? null : answeredSo(last),
        delivered,
        last != null && delivered != null && delivered.isDone()
            ? Objects.requireNonNullElse(done, last.at())
            : null,
        lost);
  }

  /**
   * For when it was promised. A slip is an acceptance for a later day than the one before; and if
   * the ticket says a later day than anybody promised, that is one more.
   */
  public DueDates dueDates() {
    var promised =
        answers.stream()
            .filter(Chronicle::accepts)
            .map(AnswerGiven::due)
            .filter(Objects::nonNull)
            .toList();
    if (promised.isEmpty()) {
      return new DueDates(due, due, 0);
    }
    var slips = 0;
    var before = promised.get(0);
    for (var day : promised) {
      slips += day.isAfter(before) ? 1 : 0;
      before = day;
    }
    slips += due != null && due.isAfter(before) ? 1 : 0;
    return new DueDates(promised.get(0), due, slips);
  }

  private @Nullable Delivery delivered(@Nullable AnswerGiven last) {
    if (last == null || !accepts(last)) {
      return null;
    }
    return lost == null ? delivery : Delivery.UNFULFILLED;
  }

  /** Of a promise that was given up, when that was, whatever was answered after it. */
  private Instant answeredSo(AnswerGiven last) {
    var since = last.at();
    for (var place = answers.size() - 1; place >= 0 && !accepts(answers.get(place)); place--) {
      since = answers.get(place).at();
    }
    return answers.stream().anyMatch(Chronicle::accepts) ? since : last.at();
  }

  private static boolean accepts(AnswerGiven answer) {
    return answer.disposition() == Disposition.ACCEPTED;
  }
}
