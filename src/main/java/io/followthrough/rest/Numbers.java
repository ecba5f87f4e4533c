package io.followthrough.rest;

/** Reads numbers out of addresses. */
final class Numbers {

  private Numbers() {}

  /** A number that is not negative, or -1 for anything else. */
  static int of(String text) {
    return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
  }

  /** The id of something, or -1 for what is none. */
  static long id(String text) {
    return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
  }
}
