package io.followthrough.rest;

import io.followthrough.desk.postmortem.TimelineFile;
import io.followthrough.desk.postmortem.TimelineWords;
import io.followthrough.gate.Message;
import io.followthrough.postmortem.timeline.Flag;
import io.followthrough.postmortem.timeline.Measure;
import io.followthrough.postmortem.timeline.Row;
import io.followthrough.postmortem.timeline.Timeline;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a timeline on the wire.
 *
 * @param total how many rows there are
 * @param start the first one of the page
 * @param limit how many a page has at most
 * @param most how many rows a timeline may have
 * @param mayEdit whether the visitor may write rows
 * @param inField whether the field of the section holds just these rows
 * @param measures how long things took
 * @param flags what is odd
 * @param rows the page, earliest first
 */
public record TimelineJson(
    int total,
    int start,
    int limit,
    int most,
    boolean mayEdit,
    boolean inField,
    List<MeasureJson> measures,
    List<FlagJson> flags,
    List<RowJson> rows) {

  /**
   * How long something took.
   *
   * @param id what was measured
   * @param seconds how long; {@code null} where a row is missing for it
   * @param rough whether one of the two moments is known only roughly
   * @param from the id of the row it is counted from; {@code null} where there is none
   * @param to the id of the row it is counted to; {@code null} where there is none
   */
  public record MeasureJson(
      String id, @Nullable Long seconds, boolean rough, @Nullable Long from, @Nullable Long to) {}

  /**
   * Something odd.
   *
   * @param id what it is
   * @param message the same in words
   * @param rows the ids of the rows it is about
   */
  public record FlagJson(String id, String message, List<Long> rows) {}

  static TimelineJson of(TimelineFile file, int start, int limit, Function<Message, String> words) {
    var rows = file.timeline().rows();
    var from = Math.min(start, rows.size());
    return new TimelineJson(
        rows.size(),
        start,
        limit,
        Timeline.LIMIT,
        file.mayEdit(),
        file.isInField(),
        file.timeline().measures().stream().map(TimelineJson::measure).toList(),
        file.flags().stream().map(flag -> flag(flag, words)).toList(),
        rows.subList(from, Math.min(from + limit, rows.size())).stream().map(RowJson::of).toList());
  }

  private static MeasureJson measure(Measure measure) {
    return new MeasureJson(
        measure.goal().id(),
        measure.length().map(Duration::toSeconds).orElse(null),
        measure.isRough(),
        id(measure.from()),
        id(measure.to()));
  }

  private static @Nullable Long id(@Nullable Row row) {
    return row == null ? null : row.id();
  }

  private static FlagJson flag(Flag flag, Function<Message, String> words) {
    return new FlagJson(flag.oddity().id(), words.apply(TimelineWords.of(flag)), flag.rows());
  }
}
