package io.followthrough.postmortem.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line of a pasted text.
 *
 * @param number which line it is, counted from 1
 * @param said the line itself, shortened
 * @param entry the row it makes; {@code null} where it makes none, and the last snag says why
 * @param snags what stood in the way, or was guessed
 */
public record Line(int number, String said, @Nullable Entry entry, List<Snag> snags) {

  private static final int SHORT = 200;

  public Line {
    said = said.strip();
    if (said.length() > SHORT) {
      said = said.substring(0, said.offsetByCodePoints(0, said.codePointCount(0, SHORT))) + "…";
    }
    snags = List.copyOf(snags);
  }

  /** The same line, of which nothing becomes for one more reason. */
  public Line without(Snag.Cause cause) {
    return new Line(number, said, null, List.of(new Snag(cause, "")));
  }
}
