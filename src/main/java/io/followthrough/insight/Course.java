package io.followthrough.insight;

import static java.time.temporal.ChronoUnit.MILLIS;

import io.followthrough.action.Delivery;
import io.followthrough.action.Disposition;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of an action item, and when, to the millisecond: finer moments do not survive being
 * stored, and a row that was stored has to equal the one that it came from.
 *
 * @param disposition the kind of answer given last
 * @param countsUntil the last day on which that answer counts; {@code null} where it has none
 * @param proposed when somebody first asked for it
 * @param accepted when it was first accepted; {@code null} where it never was
 * @param answered since when it has been answered as it is: when the last answer was given, or when
 *     a promise was given up that was not renewed; {@code null} while there is none
 * @param delivery how far it is; only an accepted one is anywhere
 * @param finished when it was done; {@code null} while it is not, also after it was reopened
 * @param lost that its ticket is lost; {@code null} as long as a postmortem has it
 */
public record Course(
    Disposition disposition,
    @Nullable LocalDate countsUntil,
    Instant proposed,
    @Nullable Instant accepted,
    @Nullable Instant answered,
    @Nullable Delivery delivery,
    @Nullable Instant finished,
    @Nullable LostTicket lost) {

  public Course {
    if ((disposition == Disposition.ACCEPTED) != (delivery != null)) {
      throw new IllegalArgumentException("What is accepted is somewhere, and nothing else is");
    }
    if ((delivery != null && delivery.isDone()) != (finished != null)) {
      throw new IllegalArgumentException("What is done was done at some time, and nothing else");
    }
    if (disposition == Disposition.ACCEPTED && accepted == null) {
      throw new IllegalArgumentException("What is accepted was accepted at some time");
    }
    if (disposition != Disposition.PROPOSED && answered == null) {
      throw new IllegalArgumentException("An answer was given at some time");
    }
    if (lost != null && delivery != null && delivery != Delivery.UNFULFILLED) {
      throw new IllegalArgumentException("What lost its ticket is not on its way");
    }
    proposed = proposed.truncatedTo(MILLIS);
    accepted = rounded(accepted);
    answered = rounded(answered);
    finished = rounded(finished);
  }

  /** Nobody has answered yet. */
  public static Course waiting(Instant proposed) {
    return new Course(Disposition.PROPOSED, null, proposed, null, null, null, null, null);
  }

  /** Whether it is promised and not done, and nobody let it go. */
  public boolean isAwaited() {
    return delivery != null && !delivery.isDone() && letGo() == null;
  }

  /** Whether it is done, and nobody has looked since whether it held. */
  public boolean isUnverified() {
    return delivery == Delivery.DONE && letGo() == null;
  }

  /** When it was let go; {@code null} where it was not. */
  @Nullable Instant letGo() {
    return lost == null ? null : lost.letGo();
  }

  /** The kind of answer that counts on a day, after the last one was given. */
  Disposition dispositionOn(LocalDate day) {
    return countsUntil != null && day.isAfter(countsUntil) ? Disposition.PROPOSED : disposition;
  }

  private static @Nullable Instant rounded(@Nullable Instant moment) {
    return moment == null ? null : moment.truncatedTo(MILLIS);
  }
}
