package io.followthrough.rest;

import io.followthrough.desk.Outcome;
import io.followthrough.desk.Refusal;

/**
 * Which part of a long list somebody asks for.
 *
 * @param before the place it ends before
 * @param most how many rows at most
 */
record Stretch(long before, int most) {

  /** For those who say nothing: the latest of all. */
  static final String LATEST = "9223372036854775807";

  private static final int MOST = 100;

  /** Reads what somebody asked for in an address. */
  static Outcome<Stretch> parse(String before, String limit) {
    var valid = before.matches("[0-9]{1,18}|" + LATEST) && limit.matches("[0-9]{1,3}");
    var most = valid ? Integer.parseInt(limit) : 0;
    return most < 1 || most > MOST
        ? Outcome.refused(
            Refusal.of(
                Refusal.Kind.INVALID, "followthrough.error.no-stretch", String.valueOf(MOST)))
        : Outcome.done(new Stretch(Long.parseLong(before), most));
  }
}
