package io.followthrough.postmortem.review;

import io.followthrough.postmortem.ReviewState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What happened in the review of a postmortem so far.
 *
 * @param steps oldest first
 */
public record Review(List<ReviewStep> steps) {

  public Review {
    steps = List.copyOf(steps);
  }

  /** The approvals that nothing undid since; whether they are of today's text is not looked at. */
  public List<ReviewStep> standing() {
    var standing = new ArrayList<ReviewStep>();
    for (var step : steps) {
      if (step.kind() == ReviewStep.Kind.APPROVED) {
        standing.removeIf(one -> Objects.equals(one.by(), step.by()));
        standing.add(step);
      } else {
        standing.clear();
      }
    }
    return List.copyOf(standing);
  }

  /** The approvals that stand and are of these texts. */
  public List<ReviewStep> standingOn(Map<String, String> texts) {
    return standing().stream().filter(step -> isOf(step, texts)).toList();
  }

  /** When somebody approved it last; the beginning of time where nobody ever did. */
  public Instant lastApproval() {
    return steps.stream()
        .filter(step -> step.kind() == ReviewStep.Kind.APPROVED)
        .map(ReviewStep::at)
        .reduce(Instant.EPOCH, (one, other) -> one.isAfter(other) ? one : other);
  }

  /** What came last; empty where nothing happened yet. */
  public Optional<ReviewStep> last() {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
  }

  /**
   * How far the review really is. An approval that fell is none, whatever the ticket's status says;
   * one that was given before approvals were kept counts by the status alone.
   *
   * @param byStatus how far the ticket's status says that it is
   */
  public ReviewState state(ReviewState byStatus, Map<String, String> texts) {
    return !byStatus.isComplete() || steps.isEmpty() || !standingOn(texts).isEmpty()
        ? byStatus
        : ReviewState.IN_REVIEW;
  }

  private static boolean isOf(ReviewStep step, Map<String, String> texts) {
    var approved = step.text();
    return approved != null && approved.isOf(texts);
  }
}
