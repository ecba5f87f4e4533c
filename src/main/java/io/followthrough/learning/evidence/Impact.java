package io.followthrough.learning.evidence;

import io.followthrough.postmortem.timeline.Goal;
import io.followthrough.postmortem.timeline.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an incident began and how long it lasted.
 *
 * @param began when it began
 * @param lasted how long it took to recover; {@code null} where nothing tells
 * @param source what tells
 * @param of the id of what tells: the postmortem with that timeline, or the incident
 */
public record Impact(Instant began, @Nullable Duration lasted, Source source, long of) {

  /** What tells how long an incident lasted. The ids are spoken of over REST. */
  public enum Source {
    /** The time to recover that the rows of a timeline come to. */
    TIMELINE("timeline"),
    /** From when the incident was created until it was resolved. */
    ISSUE("issue");

    private final String id;

    Source(String id) {
      this.id = id;
    }

    /** The name under which it is spoken of over REST. */
    public String id() {
      return id;
    }
  }

  /**
   * What the incident's own dates tell.
   *
   * @param resolved {@code null} while it is not
   */
  public static Impact ofIssue(long incident, Instant created, @Nullable Instant resolved) {
    var known = resolved != null && !resolved.isBefore(created);
    return new Impact(
        created, known ? Duration.between(created, resolved) : null, Source.ISSUE, incident);
  }

  /**
   * What a timeline tells, and what it does not tell as before. Of two timelines the one counts
   * that says it lasted longer.
   */
  public Impact toldBy(long postmortem, Timeline timeline) {
    var recovery =
        timeline.measures().stream()
            .filter(measure -> measure.goal() == Goal.RECOVER)
            .findFirst()
            .orElseThrow();
    var start = recovery.from() == null ? began : recovery.from().when().at();
    return recovery
        .length()
        .map(length -> longer(new Impact(start, length, Source.TIMELINE, postmortem)))
        .orElseGet(() -> source == Source.TIMELINE ? this : new Impact(start, lasted, source, of));
  }

  /** How many whole minutes it lasted; empty where nothing tells. */
  public Optional<Long> minutes() {
    return Optional.ofNullable(lasted).map(Duration::toMinutes);
  }

  private Impact longer(Impact other) {
    return source == Source.TIMELINE && lasted != null && lasted.compareTo(other.lasted) >= 0
        ? this
        : other;
  }
}
