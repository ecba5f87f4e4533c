package io.followthrough.web;

import io.followthrough.desk.People;
import io.followthrough.gate.Cancelled;
import org.jspecify.annotations.Nullable;

/**
 * That an incident turned out to be none, in words.
 *
 * @param said that it did, and who said so when; empty where it is one
 * @param reason why; empty where nobody said so
 * @param asked whether the reader has to say why, and may
 */
public record CancelledView(String said, String reason, boolean asked) {

  private static final CancelledView NOT = new CancelledView("", "", false);

  static CancelledView of(
      @Nullable Cancelled cancelled, boolean maySay, Texts texts, People people) {
    if (cancelled == null) {
      return NOT;
    }
    var why = cancelled.why();
    return why == null
        ? new CancelledView(
            texts.fill("followthrough.web.cancelled.unsaid", cancelled.status()), "", maySay)
        : new CancelledView(
            texts.fill(
                "followthrough.web.cancelled.said",
                cancelled.status(),
                people.nameOf(why.by()),
                Moments.say(why.at())),
            why.reason(),
            false);
  }

  /** Whether nothing more is asked of it, since somebody said why. */
  public boolean settled() {
    return !reason.isEmpty();
  }
}
