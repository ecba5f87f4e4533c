package io.followthrough.desk.incident;

import io.followthrough.gate.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * What an incident is let off, as far as a visitor is concerned.
 *
 * @param waiver that it needs no postmortem; {@code null} where nobody said so
 * @param holds whether that counts for what is asked now
 * @param allowed what the visitor may do about it
 */
public record Exemptions(@Nullable Waiver waiver, boolean holds, Allowed allowed) {

  /**
   * What a visitor may do.
   *
   * @param toWaive whether he may say that it needs no postmortem
   * @param toBypass whether he may let it close once although its gate is shut
   * @param toSetPolicy whether he may say what is asked of it
   */
  public record Allowed(boolean toWaive, boolean toBypass, boolean toSetPolicy) {

    /** Nothing. */
    public static final Allowed NOTHING = new Allowed(false, false, false);
  }
}
