package io.followthrough.rest;

import io.followthrough.desk.People;
import io.followthrough.desk.Withdrawal;
import io.followthrough.desk.incident.KeptWaiver;
import io.followthrough.gate.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * A waiver on the wire.
 *
 * @param incident the key of the incident that needs no postmortem
 * @param reasonCategory the kind of reason
 * @param reason the reason in words
 * @param severity how bad the incident was called then; the waiver counts for no other severity
 * @param level how much was asked then
 * @param by who gave it, as people call him
 * @param at when
 * @param withdrawn how it was taken back; {@code null} while it stands
 */
public record WaiverJson(
    String incident,
    String reasonCategory,
    String reason,
    String severity,
    String level,
    String by,
    String at,
    @Nullable WithdrawnJson withdrawn) {

  /**
   * That it was taken back.
   *
   * @param by who did, as people call him
   * @param at when
   * @param reason why
   */
  public record WithdrawnJson(String by, String at, String reason) {

    static WithdrawnJson of(Withdrawal withdrawal, People people) {
      return new WithdrawnJson(
          people.nameOf(withdrawal.by()), withdrawal.at().toString(), withdrawal.reason());
    }
  }

  static WaiverJson of(String incident, Waiver waiver, People people) {
    return of(incident, waiver, null, people);
  }

  static WaiverJson of(String incident, KeptWaiver kept, People people) {
    var withdrawal = kept.withdrawal();
    return of(
        incident,
        kept.waiver(),
        withdrawal == null ? null : WithdrawnJson.of(withdrawal, people),
        people);
  }

  private static WaiverJson of(
      String incident, Waiver waiver, @Nullable WithdrawnJson withdrawn, People people) {
    return new WaiverJson(
        incident,
        waiver.category().id(),
        waiver.reason(),
        waiver.severity(),
        waiver.level(),
        people.nameOf(waiver.by()),
        waiver.at().toString(),
        withdrawn);
  }
}
