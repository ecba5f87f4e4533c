package io.followthrough.rest;

import io.followthrough.desk.action.Pasted;
import io.followthrough.desk.postmortem.TimelineWords;
import io.followthrough.gate.Message;
import io.followthrough.postmortem.timeline.Entry;
import io.followthrough.postmortem.timeline.Kind;
import io.followthrough.postmortem.timeline.Line;
import io.followthrough.postmortem.timeline.Suggestion;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of a paste, on the wire.
 *
 * @param dryRun whether nothing was added
 * @param rows how many rows were added, or would be
 * @param refused how many lines made no row
 * @param lines what became of each line
 */
public record PastedJson(boolean dryRun, int rows, int refused, List<LineJson> lines) {

  /**
   * One line.
   *
   * @param line its number, counted from 1
   * @param said the line itself, shortened
   * @param when when it happened; {@code null} where it made no row
   * @param kind its kind; {@code null} where it made no row
   * @param suggestion the kind that its words suggest; {@code null} where none
   * @param text what happened; {@code null} where it made no row
   * @param remarks what stood in the way, or was guessed
   */
  public record LineJson(
      int line,
      String said,
      @Nullable String when,
      @Nullable String kind,
      @Nullable String suggestion,
      @Nullable String text,
      List<RemarkJson> remarks) {}

  /**
   * A remark.
   *
   * @param id what it is about
   * @param message the same in words
   */
  public record RemarkJson(String id, String message) {}

  static PastedJson of(Pasted pasted, Function<Message, String> words) {
    var rows = pasted.entries().size();
    return new PastedJson(
        pasted.dryRun(),
        rows,
        pasted.lines().size() - rows,
        pasted.lines().stream().map(line -> line(line, words)).toList());
  }

  private static LineJson line(Line line, Function<Message, String> words) {
    var entry = line.entry();
    return new LineJson(
        line.number(),
        line.said(),
        entry == null ? null : entry.when().written(),
        entry == null ? null : entry.kind().id(),
        entry == null ? null : suggestion(entry),
        entry == null ? null : entry.text(),
        line.snags().stream()
            .map(snag -> new RemarkJson(snag.cause().id(), words.apply(TimelineWords.of(snag))))
            .toList());
  }

  private static @Nullable String suggestion(Entry entry) {
    return entry.kind() == Kind.OTHER
        ? Suggestion.of(entry.text()).map(Kind::id).orElse(null)
        : null;
  }
}
