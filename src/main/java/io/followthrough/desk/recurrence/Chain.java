package io.followthrough.desk.recurrence;

import io.followthrough.action.ActionItem;
import io.followthrough.desk.ItemState;
import io.followthrough.desk.SeenIssue;
import io.followthrough.learning.recurrence.OpenSpan;
import java.time.Instant;
import java.util.List;

/**
 * Incidents of one shape, one after the other, as one visitor sees them.
 *
 * @param links the postmortems, by the time of what they tell of
 * @param ties what people say that holds them together
 * @param items what was asked for after the first and stood open before the last, by when it was
 *     asked for
 */
public record Chain(List<Link> links, List<KeptRecurrence> ties, List<OpenItem> items) {

  public Chain {
    links = List.copyOf(links);
    ties = List.copyOf(ties);
    items = List.copyOf(items);
  }

  /**
   * A postmortem in a chain.
   *
   * @param postmortem the postmortem
   * @param at when its timeline begins; when it was created, where that tells nothing
   * @param incidents the keys of what it reviews, as far as the visitor sees it
   */
  public record Link(SeenIssue postmortem, Instant at, List<String> incidents) {

    public Link {
      incidents = List.copyOf(incidents);
    }
  }

  /**
   * An action item that stood open between two incidents of a chain.
   *
   * @param item the item
   * @param state what came of it
   * @param span from when to when
   */
  public record OpenItem(ActionItem item, ItemState state, OpenSpan span) {}

  /** When the first of them happened. */
  public Instant first() {
    return links.get(0).at();
  }

  /** When the last of them happened. */
  public Instant last() {
    return links.get(links.size() - 1).at();
  }
}
