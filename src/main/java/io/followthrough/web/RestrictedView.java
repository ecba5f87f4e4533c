package io.followthrough.web;

import io.followthrough.desk.People;
import io.followthrough.desk.restricted.RestrictedFile;
import io.followthrough.desk.restricted.RestrictedNote;
import io.followthrough.policy.Holder;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The restricted notes of a postmortem as the panel shows them.
 *
 * @param key the key of the postmortem
 * @param text what was written; empty where nothing was
 * @param version of that text
 * @param readers the sentence that says who reads it
 * @param written the sentence that says who wrote last and when; empty where nobody did
 */
public record RestrictedView(
    String key, String text, String version, String readers, String written) {

  static RestrictedView of(RestrictedFile file, People people, Texts texts) {
    return new RestrictedView(
        file.key(),
        file.text(),
        file.version(),
        texts.fill(
            "followthrough.web.restricted.readers",
            file.readers().stream()
                .map(Holder::toString)
                .sorted()
                .collect(Collectors.joining(", "))),
        written(file.note(), people, texts));
  }

  private static String written(@Nullable RestrictedNote note, People people, Texts texts) {
    return note == null
        ? ""
        : texts.fill(
            "followthrough.web.restricted.written",
            people.nameOf(note.by()),
            Moments.say(note.at()));
  }
}
