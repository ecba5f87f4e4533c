package io.followthrough.desk.incident;

import io.followthrough.desk.Withdrawal;
import io.followthrough.gate.Bypass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A bypass with what became of it.
 *
 * @param place its place among all bypasses; later ones have larger places
 * @param incidentId the id of the incident
 * @param bypass the bypass
 * @param usedAt when the incident was closed by it; {@code null} where it was not
 * @param withdrawal how it was taken back; {@code null} where it was not
 */
public record KeptBypass(
    long place,
    long incidentId,
    Bypass bypass,
    @Nullable Instant usedAt,
    @Nullable Withdrawal withdrawal) {}
