package io.followthrough.desk.triage;

import io.followthrough.action.ActionItem;
import io.followthrough.action.Person;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action item that waits for an answer, and what one visitor needs to give it.
 *
 * @param action the item
 * @param assignee whom its ticket is assigned to; {@code null} for nobody, or without a ticket
 * @param since when its ticket was created; {@code null} where that is gone
 * @param postmortems the keys of the postmortems that ask for it, as far as the visitor sees them
 * @param incidents what those review, as far as the visitor sees it
 * @param mayAnswer whether the visitor may answer it
 */
public record WaitingCase(
    ActionItem action,
    @Nullable Person assignee,
    @Nullable Instant since,
    List<String> postmortems,
    List<IncidentAtHand> incidents,
    boolean mayAnswer) {

  public WaitingCase {
    postmortems = List.copyOf(postmortems);
    incidents = List.copyOf(incidents);
  }

  /**
   * An incident that an action item comes from.
   *
   * @param key its key
   * @param summary its title
   * @param severity how bad it is, in the policy's words
   */
  public record IncidentAtHand(String key, String summary, String severity) {}
}
