package io.followthrough.postmortem.review;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened in the review of a postmortem.
 *
 * @param kind what happened
 * @param by the key of the user who did it; {@code null} where nobody was signed in
 * @param at when
 * @param said the reason of a return; empty else
 * @param text what was approved; {@code null} but for an approval
 */
public record ReviewStep(
    Kind kind, @Nullable String by, Instant at, String said, @Nullable ApprovedText text) {

  /** What may happen. The ids are stored and spoken of over REST: they never change. */
  public enum Kind {
    APPROVED("approved"),
    /** Somebody sent it back to its author. */
    RETURNED("returned"),
    /** A required section changed after somebody had approved it. */
    FELL("fell");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The name under which it is stored and spoken of over REST. */
    public String id() {
      return id;
    }

    /** The kind of that id; empty where there is none. */
    public static Optional<Kind> of(String id) {
      return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }
  }
}
