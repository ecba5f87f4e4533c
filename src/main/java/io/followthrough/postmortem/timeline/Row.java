package io.followthrough.postmortem.timeline;

/**
 * An entry that is kept.
 *
 * @param id its name in storage
 * @param version how often it was written, so that nobody overwrites what he has not seen
 * @param entry what it says
 */
public record Row(long id, int version, Entry entry) {

  /** When it happened. */
  public When when() {
    return entry.when();
  }

  /** What it means to the course of the incident. */
  public Kind kind() {
    return entry.kind();
  }
}
