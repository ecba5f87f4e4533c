package io.followthrough.gate;

import io.followthrough.action.TicketRef;
import org.jspecify.annotations.Nullable;

/**
 * One thing that stands in the way.
 *
 * @param message what it is
 * @param issue the issue it is about; {@code null} where it is about none that may be named
 * @param mend what to do about it
 */
public record Obstacle(Message message, @Nullable TicketRef issue, Message mend) {}
