package io.followthrough.sandbox.rest;

import org.jspecify.annotations.Nullable;

/**
 * The part of a list somebody wants.
 *
 * @param start how many to leave out
 * @param max how many to show at most
 */
record Page(int start, int max) {

  /** Jira shows no more at once, whatever is asked. */
  static final int LARGEST = 1000;

  /** Reads the parameters {@code startAt} and {@code maxResults}. */
  static Page of(@Nullable String startAt, @Nullable String maxResults, int usual) {
    return of(number("startAt", startAt, 0), number("maxResults", maxResults, usual));
  }

  static Page of(int startAt, int maxResults) {
    if (startAt < 0 || maxResults < -1) {
      throw Refusal.badRequest("'startAt' and 'maxResults' cannot be negative.");
    }
    return new Page(startAt, maxResults == -1 ? LARGEST : Math.min(maxResults, LARGEST));
  }

  private static int number(String name, @Nullable String text, int usual) {
    if (text == null || text.isBlank()) {
      return usual;
    }
    if (!text.strip().matches("-?\\d{1,9}")) {
      throw Refusal.badRequest("'%s' must be a whole number but is '%s'.".formatted(name, text));
    }
    return Integer.parseInt(text.strip());
  }
}
