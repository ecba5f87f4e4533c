package io.followthrough.web;

import io.followthrough.desk.postmortem.TimelineFile;
import io.followthrough.desk.postmortem.TimelineWords;
import io.followthrough.postmortem.timeline.Flag;
import io.followthrough.postmortem.timeline.Kind;
import io.followthrough.postmortem.timeline.Timeline;
import io.followthrough.postmortem.timeline.Zone;
import io.followthrough.web.drawing.Drawing;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the panel of a timeline shows.
 *
 * @param key the key of the postmortem
 * @param zone the zone in which its reader reads times
 * @param inZone the same in a sentence
 * @param drawing the picture; none where there is no row
 * @param measures how long things took
 * @param flags what is odd, the first few
 * @param moreFlags how many more; empty where there are none
 * @param rows the first page of rows
 * @param counted how many rows there are; empty for none
 * @param total the same as a number
 * @param byHand whether the field of the section holds something else than the rows
 * @param mayEdit whether the reader may write rows
 * @param kinds what a row can mean
 */
public record TimelineView(
    String key,
    String zone,
    String inZone,
    List<Drawing> drawing,
    List<MeasureView> measures,
    List<String> flags,
    String moreFlags,
    List<TimelineRow> rows,
    String counted,
    int total,
    boolean byHand,
    boolean mayEdit,
    List<Choice> kinds) {

  /** As many rows as one page of them has. */
  private static final int PAGE = 50;

  /** As many oddities as people read at once. */
  private static final int FLAGS = 10;

  static TimelineView of(TimelineFile file, ZoneId zone, Texts texts) {
    var timeline = file.timeline();
    var rows = timeline.rows();
    var odd = oddRows(file.flags());
    return new TimelineView(
        file.postmortem(),
        Zone.of(zone).name(),
        texts.fill("followthrough.web.timeline.zone", Zone.of(zone).name()),
        rows.isEmpty()
            ? List.of()
            : List.of(Drawing.of(timeline, zone, kind -> label(kind, texts))),
        timeline.measures().stream().map(measure -> MeasureView.of(measure, texts)).toList(),
        file.flags().stream().limit(FLAGS).map(flag -> texts.tell(TimelineWords.of(flag))).toList(),
        texts.count(
            Math.max(0, file.flags().size() - FLAGS),
            "followthrough.web.timeline.flags.one",
            "followthrough.web.timeline.flags.many"),
        rows.stream()
            .limit(PAGE)
            .map(row -> TimelineRow.of(row, zone, odd.contains(row.id()), texts))
            .toList(),
        texts.count(
            rows.size(),
            "followthrough.web.timeline.rows.one",
            "followthrough.web.timeline.rows.many"),
        rows.size(),
        !file.isInField(),
        file.mayEdit(),
        kinds(texts));
  }

  /** Whether there are more rows than fit on the first page. */
  public boolean more() {
    return total > rows.size();
  }

  /** Whether one more row is one too many. */
  public boolean full() {
    return total >= Timeline.LIMIT;
  }

  static String label(Kind kind, Texts texts) {
    return texts.say("followthrough.web.kind." + kind.id());
  }

  private static List<Choice> kinds(Texts texts) {
    return Arrays.stream(Kind.values())
        .map(kind -> new Choice(kind.id(), label(kind, texts)))
        .toList();
  }

  private static Set<Long> oddRows(List<Flag> flags) {
    return flags.stream().flatMap(flag -> flag.rows().stream()).collect(Collectors.toSet());
  }
}
