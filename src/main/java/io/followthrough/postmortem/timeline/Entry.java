package io.followthrough.postmortem.timeline;

/**
 * One thing that happened.
 *
 * @param when when it did
 * @param kind what it means to the course of the incident
 * @param text what happened, never empty
 * @param source where one knows that from: a link, a chat, a person; may be empty
 */
public record Entry(When when, Kind kind, String text, String source) {

  /** As long as the text may be. */
  public static final int TEXT_LIMIT = 4000;

  /** As long as the source may be. */
  public static final int SOURCE_LIMIT = 255;

  public Entry {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A row of a timeline says what happened");
    }
  }

  /** The same with another kind. */
  public Entry as(Kind other) {
    return new Entry(when, other, text, source);
  }
}
