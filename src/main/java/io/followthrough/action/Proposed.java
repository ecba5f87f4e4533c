package io.followthrough.action;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * No answer, or none any more.
 *
 * @param lapsed the answer that counted until its time was over; {@code null} where there was none
 */
public record Proposed(@Nullable Answer lapsed) implements Answer {

  /** Nobody has answered yet. */
  public Proposed() {
    this(null);
  }

  @Override
  public Disposition disposition() {
    return Disposition.PROPOSED;
  }

  @Override
  public List<Gap> gaps() {
    return List.of(lapsed == null ? Gap.ANSWER : Gap.EXPIRED);
  }
}
