package io.followthrough.sandbox.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person changed in one issue at one moment.
 *
 * @param authorKey the key of the user who did it; {@code null} for nobody
 */
public record ChangeSet(
    long id, long issueId, @Nullable String authorKey, Instant created, List<Change> changes) {

  public ChangeSet {
    changes = List.copyOf(changes);
  }
}
