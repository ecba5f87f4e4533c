package io.followthrough.web;

import io.followthrough.desk.People;
import io.followthrough.desk.incident.Lowering;
import io.followthrough.desk.incident.SeverityFile;
import java.util.List;

/**
 * How it stands with the severity of an incident, in words.
 *
 * @param to the lower value that would count, which the reader may let; empty where that is not so
 * @param let the lower severities that somebody let count
 */
public record SeverityView(String to, List<Line> let) {

  /**
   * A lower severity that somebody let count.
   *
   * @param said from what to what, who and when
   */
  public record Line(String said, String reason) {}

  static SeverityView of(SeverityFile file, Texts texts, People people) {
    var waiting = file.waiting();
    return new SeverityView(
        waiting == null || !file.mayLet() ? "" : waiting.to(),
        file.lowerings().stream().map(one -> line(one, texts, people)).toList());
  }

  private static Line line(Lowering lowering, Texts texts, People people) {
    return new Line(
        texts.fill(
            "followthrough.web.severity.let",
            lowering.from(),
            lowering.to(),
            people.nameOf(lowering.by()),
            Moments.say(lowering.at())),
        lowering.reason());
  }
}
