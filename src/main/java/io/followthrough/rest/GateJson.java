package io.followthrough.rest;

import io.followthrough.gate.Finding;
import io.followthrough.gate.Message;
import io.followthrough.gate.Obstacle;
import io.followthrough.gate.Verdict;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A verdict on the wire.
 *
 * @param opens whether the incident may close
 * @param level how much was asked
 * @param findings a row for each obstacle, and one for each requirement without any
 */
public record GateJson(boolean opens, String level, List<Row> findings) {

  /**
   * One finding, or one of its obstacles.
   *
   * @param rule the requirement
   * @param standing how it is met
   * @param message what was found
   * @param issue the issue it is about; {@code null} where it is about none that may be named
   * @param mend what to do about it; {@code null} where there is nothing to do
   */
  public record Row(
      String rule,
      String standing,
      String message,
      @Nullable String issue,
      @Nullable String mend) {}

  static GateJson of(Verdict verdict, Function<Message, String> words) {
    return new GateJson(
        verdict.opens(),
        verdict.level().id(),
        verdict.findings().stream().flatMap(finding -> rows(finding, words)).toList());
  }

  private static Stream<Row> rows(Finding finding, Function<Message, String> words) {
    if (finding.obstacles().isEmpty()) {
      var key = "followthrough.gate." + finding.rule() + "." + finding.standing().id();
      return Stream.of(
          new Row(
              finding.rule(), finding.standing().id(), words.apply(Message.of(key)), null, null));
    }
    return finding.obstacles().stream().map(obstacle -> row(finding, obstacle, words));
  }

  private static Row row(Finding finding, Obstacle obstacle, Function<Message, String> words) {
    var issue = obstacle.issue();
    return new Row(
        finding.rule(),
        finding.standing().id(),
        words.apply(obstacle.message()),
        issue == null ? null : issue.key(),
        words.apply(obstacle.mend()));
  }
}
