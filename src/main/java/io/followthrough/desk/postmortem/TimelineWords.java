package io.followthrough.desk.postmortem;

import io.followthrough.gate.Message;
import io.followthrough.postmortem.timeline.Flag;
import io.followthrough.postmortem.timeline.Snag;

/** Names the sentences in which what is odd about timelines is told. */
public final class TimelineWords {

  private TimelineWords() {}

  /** What stood in the way of reading a line, or was guessed. */
  public static Message of(Snag snag) {
    return Message.of("followthrough.timeline.snag." + snag.cause().id(), snag.said());
  }

  /** What is odd about a timeline. */
  public static Message of(Flag flag) {
    return Message.of(
        "followthrough.timeline.flag." + flag.oddity().id(), flag.said().toArray(String[]::new));
  }
}
