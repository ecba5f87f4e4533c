package io.followthrough.web;

import io.followthrough.postmortem.timeline.Measure;
import io.followthrough.postmortem.timeline.Spans;

/**
 * How long something took.
 *
 * @param label what was measured
 * @param length how long; empty where nobody can tell
 * @param needs what is missing to tell; empty where nothing is
 */
public record MeasureView(String label, String length, String needs) {

  static MeasureView of(Measure measure, Texts texts) {
    var id = measure.goal().id();
    var length = measure.length().map(Spans::words).orElse("");
    return new MeasureView(
        texts.say("followthrough.web.measure." + id),
        length.isEmpty() || !measure.isRough()
            ? length
            : texts.fill("followthrough.web.timeline.roughly", length),
        length.isEmpty() ? texts.say("followthrough.web.measure.unknown." + id) : "");
  }
}
