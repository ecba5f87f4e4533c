package io.followthrough.insight;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That no postmortem has the ticket of an action item any more: it was deleted, taken off all that
 * asked for it, or made one of another type. An item that one of several postmortems has lost is
 * lost for that one, and not for the reports.
 *
 * @param letGo when the last postmortem let it go; {@code null} as long as one still asks for it
 */
public record LostTicket(@Nullable Instant letGo) {

  public LostTicket {
    letGo = letGo == null ? null : letGo.truncatedTo(MILLIS);
  }
}
