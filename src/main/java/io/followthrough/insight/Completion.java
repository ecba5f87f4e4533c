package io.followthrough.insight;

import io.followthrough.action.Disposition;
import java.util.List;
import java.util.Map;

/**
 * What was kept of what was promised, beside what became of everything that was asked for: so that
 * saying no does not polish the rate.
 *
 * @param cohorts the promises by the month in which they were first due, oldest first
 * @param undated how many accepted items never had a due date and so belong to no month
 * @param answers how the items asked for in that time stand today, by their answers; each kind has
 *     its number
 * @param letGo how many of the items asked for in that time were let go; no answer counts any more
 */
public record Completion(
    List<Cohort> cohorts, int undated, Map<Disposition, Integer> answers, int letGo) {

  public Completion {
    cohorts = List.copyOf(cohorts);
    answers = Map.copyOf(answers);
  }

  /** How many items were asked for in that time. */
  public int proposed() {
    return answers.values().stream().mapToInt(Integer::intValue).sum() + letGo;
  }
}
