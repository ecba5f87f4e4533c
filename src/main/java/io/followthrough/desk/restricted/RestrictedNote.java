package io.followthrough.desk.restricted;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * The restricted notes of a postmortem as somebody left them.
 *
 * @param text may be empty
 * @param by the user key of who wrote last
 * @param at when, to the millisecond
 */
public record RestrictedNote(String text, String by, Instant at) {

  /** The version of notes that nobody wrote. */
  static final String NONE = versionOf("");

  /** What tells the text from every other one. */
  public String version() {
    return versionOf(text);
  }

  private static String versionOf(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
