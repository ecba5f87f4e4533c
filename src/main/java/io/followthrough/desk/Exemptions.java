package io.followthrough.desk;

import io.followthrough.gate.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * What an incident is let off, as far as a visitor is concerned.
 *
 * @param waiver that it needs no postmortem; {@code null} where nobody said so
 * @param holds whether that counts for what is asked now
 * @param mayGrant whether the visitor may let it off
 */
public record Exemptions(@Nullable Waiver waiver, boolean holds, boolean mayGrant) {}
