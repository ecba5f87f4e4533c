package io.followthrough.desk.setup;

import io.followthrough.gate.Message;
import org.jspecify.annotations.Nullable;

/**
 * One thing that setting projects up takes.
 *
 * @param id by which it is asked for
 * @param what the thing
 * @param standing how it stands with it
 * @param help what will be done, or how to do it by hand; {@code null} where there is nothing to
 *     say
 */
public record SetupTask(String id, Message what, Standing standing, @Nullable Message help) {

  /** How it can stand with a thing. */
  public enum Standing {
    /** It is there. */
    THERE("there"),
    /** It can be done. */
    TO_DO("to-do"),
    /** The host does not let it be done; a person has to. */
    BY_HAND("by-hand");

    private final String id;

    Standing(String id) {
      this.id = id;
    }

    /** The name under which it is spoken of over REST. */
    public String id() {
      return id;
    }
  }
}
