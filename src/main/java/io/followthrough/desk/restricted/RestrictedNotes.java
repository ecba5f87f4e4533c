package io.followthrough.desk.restricted;

import java.util.Optional;

/** Keeps restricted notes where neither the host nor anything else of the plugin reads. */
public interface RestrictedNotes {

  /** The notes of a postmortem, by its id; empty where there are none. */
  Optional<RestrictedNote> of(long postmortemId);

  /** Keeps the notes of a postmortem in place of those it had. */
  void keep(long postmortemId, RestrictedNote note);
}
