package io.followthrough.sandbox.store;

/** Tells which texts the database can keep. */
public final class Texts {

  private Texts() {}

  /**
   * The text without blanks at its ends.
   *
   * @param what begins the refusal, as in "The name of a group"
   * @throws IllegalArgumentException where it is empty, too long or cannot be stored
   */
  public static String required(String what, String text, int max) {
    var trimmed = text.strip();
    if (trimmed.isEmpty()) {
      throw new IllegalArgumentException(what + " is empty. Enter at least one character.");
    }
    if (trimmed.length() > max) {
      throw new IllegalArgumentException(
          what + " is " + trimmed.length() + " characters long. Use at most " + max + ".");
    }
    if (!isStorable(trimmed)) {
      throw new IllegalArgumentException(
          what + " holds a character that cannot be stored. Remove NUL and broken characters.");
    }
    return trimmed;
  }

  /** Whether both databases take the text: no NUL, no half of a surrogate pair. */
  public static boolean isStorable(String text) {
    return text.codePoints()
        .noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
  }
}
