package io.followthrough.action;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A ticket that does part of what an action item asks for, beside the item's own. It follows the
 * ticket wherever that is moved.
 *
 * @param id the ticket's id
 * @param key its key, or the one by which it was attached where it does not exist any more; empty
 *     where the reader may not know it
 * @param summary its title; empty where nobody knows it any more, or the reader may not
 * @param ticket how it stands
 * @param failure why nothing will come of it; {@code null} while something may, or has
 */
public record Remediation(
    long id, String key, String summary, Ticket ticket, @Nullable Failure failure) {

  /** Why nothing will come of a ticket. The ids are spoken of over REST: they never change. */
  public enum Failure {
    /** It was closed, and what it asks for is not there. */
    UNFIXED("unfixed"),
    /** It does not exist any more. */
    DELETED("deleted"),
    /** Neither the owner of the action item nor whoever attached it may see it any more. */
    OUT_OF_REACH("out-of-reach");

    private final String id;

    Failure(String id) {
      this.id = id;
    }

    /** The name under which it is spoken of over REST. */
    public String id() {
      return id;
    }
  }

  public Remediation {
    if (failure == null && ticket.delivery() == Delivery.UNFULFILLED) {
      failure = Failure.UNFIXED;
    }
  }

  /** How far it is. */
  public Delivery delivery() {
    return failure == null ? ticket.delivery() : Delivery.UNFULFILLED;
  }

  /** Whether the reader may know which ticket it is. */
  public boolean isNamed() {
    return !key.isEmpty();
  }

  /** The same for eyes that see only some issues: to others it tells how it stands and no more. */
  Remediation seenBy(Set<Long> visible) {
    return visible.contains(id) ? this : new Remediation(id, "", "", ticket, failure);
  }
}
