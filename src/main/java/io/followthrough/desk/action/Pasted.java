package io.followthrough.desk.action;

import io.followthrough.postmortem.timeline.Entry;
import io.followthrough.postmortem.timeline.Line;
import io.followthrough.postmortem.timeline.Snag;
import io.followthrough.postmortem.timeline.Timeline;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * What came of a paste, or would.
 *
 * @param lines what became of each line
 * @param dryRun whether nothing was added
 */
public record Pasted(List<Line> lines, boolean dryRun) {

  public Pasted {
    lines = List.copyOf(lines);
  }

  /** The rows that were added, or would be. */
  public List<Entry> entries() {
    return lines.stream().map(Line::entry).filter(Objects::nonNull).toList();
  }

  /** The same, less the rows that the timeline, or an earlier line, tells already. */
  public Pasted without(Timeline timeline) {
    var told = new HashSet<Telling>();
    timeline.entries().forEach(entry -> told.add(Telling.of(entry)));
    return new Pasted(
        lines.stream()
            .map(
                line ->
                    line.entry() == null || told.add(Telling.of(line.entry()))
                        ? line
                        : line.without(Snag.Cause.THERE_ALREADY))
            .toList(),
        dryRun);
  }

  /** What makes two rows the same, whatever their kinds. */
  private record Telling(Instant at, String text) {

    static Telling of(Entry entry) {
      return new Telling(entry.when().at(), entry.text());
    }
  }
}
