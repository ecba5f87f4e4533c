package io.followthrough.rest;

import io.followthrough.desk.People;
import io.followthrough.desk.evidence.Look;
import io.followthrough.rest.WaiverJson.WithdrawnJson;
import org.jspecify.annotations.Nullable;

/**
 * That somebody looked and found nothing, on the wire.
 *
 * @param id its name
 * @param question what was looked for
 * @param note where or how; may be empty
 * @param by who looked, as people call him
 * @param at when
 * @param withdrawn how it was taken back; {@code null} while it stands
 */
public record LookJson(
    long id,
    String question,
    String note,
    String by,
    String at,
    @Nullable WithdrawnJson withdrawn) {

  static LookJson of(Look look, People people) {
    var withdrawal = look.withdrawal();
    return new LookJson(
        look.id(),
        look.question().id(),
        look.note(),
        people.nameOf(look.by()),
        look.at().toString(),
        withdrawal == null ? null : WithdrawnJson.of(withdrawal, people));
  }
}
