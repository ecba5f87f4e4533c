package io.followthrough.rest;

import io.followthrough.desk.People;
import io.followthrough.desk.restricted.RestrictedFile;
import io.followthrough.policy.Holder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The restricted notes of a postmortem on the wire.
 *
 * @param key the key of the postmortem
 * @param text what was written; empty where nothing was
 * @param version of that text, to be sent along with a change
 * @param by the name of who wrote last; {@code null} where nobody did
 * @param at when, in ISO 8601; {@code null} where nobody did
 * @param readers who may read and write it, as policies name them
 */
public record RestrictedJson(
    String key,
    String text,
    String version,
    @Nullable String by,
    @Nullable String at,
    List<String> readers) {

  static RestrictedJson of(RestrictedFile file, People people) {
    var note = file.note();
    return new RestrictedJson(
        file.key(),
        file.text(),
        file.version(),
        note == null ? null : people.nameOf(note.by()),
        note == null ? null : note.at().toString(),
        file.readers().stream().map(Holder::toString).sorted().toList());
  }
}
