package io.followthrough.desk.restricted;

import io.followthrough.policy.Holder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The restricted notes of a postmortem, for somebody who may read them.
 *
 * @param key the key of the postmortem
 * @param note {@code null} where nobody wrote any
 * @param readers who may read and write them, as the policy says
 */
public record RestrictedFile(String key, @Nullable RestrictedNote note, Set<Holder> readers) {

  public RestrictedFile {
    readers = Set.copyOf(readers);
  }

  /** What was written; empty where nothing was. */
  public String text() {
    return note == null ? "" : note.text();
  }

  /** The version to send along with a change. */
  public String version() {
    return note == null ? RestrictedNote.NONE : note.version();
  }
}
