package io.followthrough.desk.setup;

/**
 * One thing the plugin needs in the host.
 *
 * @param what the thing, for people to read
 * @param result what came of it
 * @param detail how to make it by hand, where that is needed; else empty
 */
public record SetupLine(String what, Result result, String detail) {

  /** What can come of it. */
  public enum Result {
    /** It was made in this run. */
    MADE("made"),
    /** It was there. */
    FOUND("found"),
    /** The host would not let it be made; a person has to. */
    BY_HAND("by-hand");

    private final String id;

    Result(String id) {
      this.id = id;
    }

    /** The name under which it is spoken of over REST. */
    public String id() {
      return id;
    }
  }
}
