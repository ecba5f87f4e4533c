package io.followthrough.action;

import java.util.List;

/** No answer yet. */
public record Proposed() implements Answer {

  @Override
  public Disposition disposition() {
    return Disposition.PROPOSED;
  }

  @Override
  public List<Gap> gaps() {
    return List.of(Gap.ANSWER);
  }
}
