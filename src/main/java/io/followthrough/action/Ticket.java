package io.followthrough.action;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the ticket of an action item stands.
 *
 * @param status its status by name, for people to read
 * @param delivery how far the work on it is
 * @param resolution how it was closed, by name; empty where nobody said
 * @param closed when it was closed; {@code null} while it is not, or where nobody wrote that down
 */
public record Ticket(
    String status, Delivery delivery, String resolution, @Nullable Instant closed) {

  /** One of which nobody wrote down when it was closed, if it is. */
  public Ticket(String status, Delivery delivery, String resolution) {
    this(status, delivery, resolution, null);
  }
}
