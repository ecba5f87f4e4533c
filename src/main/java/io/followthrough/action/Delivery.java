package io.followthrough.action;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far the work on a ticket is. The ids are spoken of over REST: they never change. */
public enum Delivery {
  /** Nobody has begun, or the ticket was opened again. */
  OPEN("open"),
  IN_PROGRESS("in-progress"),
  /** The ticket was closed because what it asks for is there. */
  DONE("done"),
  /** Besides, somebody looked later whether that held, and it had. No ticket alone is that far. */
  VERIFIED("verified"),
  /** The ticket was closed for another reason: what it asks for is not there. */
  UNFULFILLED("unfulfilled");

  private final String id;

  Delivery(String id) {
    this.id = id;
  }

  /** The name under which it is spoken of over REST. */
  public String id() {
    return id;
  }

  /** The delivery of that id; empty where there is none. */
  public static Optional<Delivery> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }

  /**
   * How a closed ticket was delivered.
   *
   * @param resolution how it was closed; {@code null} where its workflow does not say, which is
   *     taken as done
   * @param fulfilling the resolutions that mean that the work was done
   */
  public static Delivery closedAs(@Nullable String resolution, Set<String> fulfilling) {
    return resolution == null || fulfilling.stream().anyMatch(resolution::equalsIgnoreCase)
        ? DONE
        : UNFULFILLED;
  }

  /** How far a thing is that several tickets do: done only when all are, lost when one is. */
  public static Delivery together(Stream<Delivery> parts) {
    var all = parts.collect(Collectors.toCollection(() -> EnumSet.noneOf(Delivery.class)));
    if (all.contains(UNFULFILLED)) {
      return UNFULFILLED;
    }
    return all.size() == 1 ? all.iterator().next() : IN_PROGRESS;
  }

  /** Whether what it asks for is there. */
  public boolean isDone() {
    return this == DONE || this == VERIFIED;
  }

  /** Whether the ticket is closed, one way or the other. */
  public boolean isClosed() {
    return isDone() || this == UNFULFILLED;
  }
}
