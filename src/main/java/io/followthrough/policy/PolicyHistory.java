package io.followthrough.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that the policy of one project, or the global one, ever said.
 *
 * @param versions the first one first
 */
public record PolicyHistory(List<PolicyVersion> versions) {

  private static final PolicyHistory EMPTY = new PolicyHistory(List.of());

  public PolicyHistory {
    versions = List.copyOf(versions);
  }

  /** Nothing was ever said. */
  public static PolicyHistory empty() {
    return EMPTY;
  }

  /** What holds for whatever begins now; empty where nothing was ever said. */
  public Optional<PolicyVersion> latest() {
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
  }

  /** The number of the latest version; 0 where there is none. */
  public int number() {
    return latest().map(PolicyVersion::number).orElse(0);
  }

  /**
   * What an issue is held to: the last version that was there when it began, or that was saved for
   * what is open while it was.
   *
   * @param began when it was opened
   * @param ended when it was closed; {@code null} while it is open or where nobody knows
   */
  public Optional<PolicyVersion> holding(Instant began, @Nullable Instant ended) {
    for (var index = versions.size() - 1; index >= 0; index--) {
      var version = versions.get(index);
      var wasThere = !version.at().isAfter(began);
      if (wasThere || (version.forOpen() && (ended == null || version.at().isBefore(ended)))) {
        return Optional.of(version);
      }
    }
    return Optional.empty();
  }
}
