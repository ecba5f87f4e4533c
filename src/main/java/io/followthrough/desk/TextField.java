package io.followthrough.desk;

/**
 * A field of the host that takes text, and that a template may make a section of.
 *
 * @param id its id, like {@code customfield_10010}
 * @param name its name to people
 */
public record TextField(String id, String name) {

  /** As a refusal lists it. */
  @Override
  public String toString() {
    return name + " (" + id + ")";
  }
}
