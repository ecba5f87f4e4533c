package io.followthrough.desk.incident;

import io.followthrough.desk.Withdrawal;
import io.followthrough.gate.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * A waiver with what became of it.
 *
 * @param place its place among all waivers; later ones have larger places
 * @param incidentId the id of the incident that needs no postmortem
 * @param waiver the waiver
 * @param withdrawal how it was taken back; {@code null} while it stands
 */
public record KeptWaiver(
    long place, long incidentId, Waiver waiver, @Nullable Withdrawal withdrawal) {}
