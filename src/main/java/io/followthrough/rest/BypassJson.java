package io.followthrough.rest;

import io.followthrough.desk.People;
import io.followthrough.desk.incident.KeptBypass;
import io.followthrough.gate.Bypass;
import io.followthrough.rest.WaiverJson.WithdrawnJson;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A bypass on the wire.
 *
 * @param incident the key of the incident that may close once
 * @param reasonCategory the kind of reason
 * @param reason the reason in words
 * @param by who gave it, as people call him
 * @param at when
 * @param until its last day, by which what is owed is to be settled
 * @param usedAt when the incident was closed by it; {@code null} where it was not
 * @param withdrawn how it was taken back; {@code null} where it was not
 */
public record BypassJson(
    String incident,
    String reasonCategory,
    String reason,
    String by,
    String at,
    String until,
    @Nullable String usedAt,
    @Nullable WithdrawnJson withdrawn) {

  static BypassJson of(String incident, Bypass bypass, People people) {
    return of(incident, bypass, null, null, people);
  }

  static BypassJson of(String incident, KeptBypass kept, People people) {
    var withdrawal = kept.withdrawal();
    return of(
        incident,
        kept.bypass(),
        kept.usedAt(),
        withdrawal == null ? null : WithdrawnJson.of(withdrawal, people),
        people);
  }

  private static BypassJson of(
      String incident,
      Bypass bypass,
      @Nullable Instant usedAt,
      @Nullable WithdrawnJson withdrawn,
      People people) {
    return new BypassJson(
        incident,
        bypass.category().id(),
        bypass.reason(),
        people.nameOf(bypass.by()),
        bypass.at().toString(),
        bypass.until().toString(),
        usedAt == null ? null : usedAt.toString(),
        withdrawn);
  }
}
