package io.followthrough.action;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What people said of an accepted item that is done, beside what its tickets tell, and what its
 * policy asks for.
 *
 * @param asksLink whether a link has to show that it is done
 * @param asksConfirmation whether somebody else than its owner has to say so
 * @param link that one can see it somewhere; {@code null} where nobody said
 * @param confirmation that somebody said so; {@code null} where nobody did
 * @param check the last look whether it held; {@code null} where nobody looked
 */
public record Proof(
    boolean asksLink,
    boolean asksConfirmation,
    @Nullable Word link,
    @Nullable Word confirmation,
    @Nullable Check check) {

  /** Nothing is asked for and nothing was said. */
  public static final Proof NONE = new Proof(false, false, null, null, null);

  /**
   * What somebody said.
   *
   * @param by the user key of who said it
   * @param text what; empty where it speaks for itself
   */
  public record Word(String by, Instant at, String text) {}

  /**
   * A look whether what was done held.
   *
   * @param by the user key of who looked
   */
  public record Check(String by, Instant at, boolean held) {}

  /**
   * What is outstanding though all tickets are closed as done, in the order in which one would mend
   * it.
   *
   * @param closed when the last of them was closed; {@code null} where nobody wrote that down
   * @param owner the user key of who answers for the item; {@code null} where nobody does
   */
  List<Outstanding> outstanding(@Nullable Instant closed, @Nullable String owner) {
    var found = new ArrayList<Outstanding>();
    if (isDoubted() && !isLater(closed)) {
      found.add(Outstanding.FIX);
    }
    if (asksLink && !counts(link)) {
      found.add(Outstanding.LINK);
    }
    if (asksConfirmation && !confirms(closed, owner)) {
      found.add(Outstanding.CONFIRMATION);
    }
    return List.copyOf(found);
  }

  /** Whether somebody looked after the last ticket was closed, and it had held. */
  boolean isVerified(@Nullable Instant closed) {
    return check != null && check.held() && !isLater(closed);
  }

  /**
   * When an item was done whose last ticket was closed at a moment: when the last word that is
   * asked for was said.
   */
  public Instant done(Instant closed) {
    var done = closed;
    if (asksLink && link != null && link.at().isAfter(done)) {
      done = link.at();
    }
    if (asksConfirmation && confirmation != null && confirmation.at().isAfter(done)) {
      done = confirmation.at();
    }
    return done;
  }

  private boolean isDoubted() {
    return check != null && !check.held();
  }

  private boolean isLater(@Nullable Instant closed) {
    return closed != null && closed.isAfter(Objects.requireNonNull(check).at());
  }

  /** What was said before it turned out not to hold says nothing of what was done since. */
  private boolean counts(@Nullable Word word) {
    return word != null && !(isDoubted() && !word.at().isAfter(Objects.requireNonNull(check).at()));
  }

  /** Nobody confirms his own work, nor work that was not done yet. */
  private boolean confirms(@Nullable Instant closed, @Nullable String owner) {
    return confirmation != null
        && counts(confirmation)
        && !confirmation.by().equals(owner)
        && (closed == null || !confirmation.at().isBefore(closed));
  }
}
