package io.followthrough.desk.incident;

import io.followthrough.gate.Bypass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with bypassing the gate of one incident, as far as a visitor is concerned.
 *
 * @param ready the bypass by which it could close; {@code null} where there is none
 * @param mayGrant whether the visitor may give one now
 * @param mayWithdraw whether the visitor may take back the one that is ready
 * @param today this day
 * @param lastDay the last day that one can be given for
 */
public record BypassOffer(
    @Nullable Bypass ready,
    boolean mayGrant,
    boolean mayWithdraw,
    LocalDate today,
    LocalDate lastDay) {}
