package io.followthrough.desk.looseend;

import java.util.Arrays;
import java.util.Optional;

/** Why something is a loose end. The ids are spoken of over REST: they never change. */
public enum LooseEndKind {
  /** It was done some time ago, and nobody has looked whether it held. */
  TO_VERIFY("to-verify"),
  /** It is promised, and nobody who is still there answers for it. */
  ORPHANED("orphaned"),
  /** It is promised, and nothing has happened on its tickets for long. */
  STALE("stale"),
  /** A ticket of it was deleted, or is where nobody who has to do with it can see it. */
  BROKEN("broken"),
  /** It is a postmortem that is not complete, and whoever was to write it has left. */
  UNATTENDED("unattended");

  private final String id;

  LooseEndKind(String id) {
    this.id = id;
  }

  /** The name under which it is spoken of over REST. */
  public String id() {
    return id;
  }

  /** The kind of that id; empty where there is none. */
  public static Optional<LooseEndKind> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }
}
