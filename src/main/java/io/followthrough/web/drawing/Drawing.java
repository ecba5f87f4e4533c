package io.followthrough.web.drawing;

import io.followthrough.postmortem.timeline.Kind;
import io.followthrough.postmortem.timeline.Row;
import io.followthrough.postmortem.timeline.Timeline;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The picture of a timeline: a lane for each kind, and a time axis in the zone of its reader. Rows
 * of a kind that would cover one another share a mark, so that it stays small however many there
 * are.
 *
 * @param height how high it is; its width is always {@value #WIDTH}
 * @param lanes the kinds there are, in the order of an incident
 * @param gaps where the time axis is broken
 * @param ticks the times below
 */
public record Drawing(int height, List<Lane> lanes, List<Gap> gaps, List<Tick> ticks) {

  private static final int WIDTH = 1000;
  private static final int LEFT = 120;
  private static final int RIGHT = 30;
  private static final int TOP = 6;
  private static final int LANE = 30;
  private static final int AXIS = 40;

  /** Marks closer than that cover one another. */
  private static final int APART = 12;

  private static final int LONGEST_TITLE = 80;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  public Drawing {
    lanes = List.copyOf(lanes);
    gaps = List.copyOf(gaps);
    ticks = List.copyOf(ticks);
  }

  /**
   * Draws a timeline.
   *
   * @param timeline one with a row at least
   * @param zone the zone in which its reader reads times
   * @param labels the kinds in words
   */
  public static Drawing of(Timeline timeline, ZoneId zone, Function<Kind, String> labels) {
    var rows = timeline.rows();
    var axis = new Axis(moments(rows), LEFT, WIDTH - LEFT - RIGHT);
    var lanes = new ArrayList<Lane>();
    for (var kind : Kind.values()) {
      var marks = marks(rows.stream().filter(row -> row.kind() == kind), axis, zone);
      if (!marks.isEmpty()) {
        var y = TOP + LANE * lanes.size() + LANE / 2;
        lanes.add(new Lane(kind.id(), labels.apply(kind), y, shape(kind), marks));
      }
    }
    return new Drawing(TOP + LANE * lanes.size() + AXIS, lanes, axis.gaps(), axis.ticks(zone));
  }

  /** Where the lanes end and the axis is. */
  public int floor() {
    return height - AXIS;
  }

  private static List<Instant> moments(List<Row> rows) {
    return rows.stream().flatMap(row -> Stream.of(row.when().at(), row.when().end())).toList();
  }

  private static List<Mark> marks(Stream<Row> rows, Axis axis, ZoneId zone) {
    var places = new TreeMap<Integer, List<Row>>();
    rows.forEach(
        row ->
            places
                .computeIfAbsent(axis.x(row.when().at()) / APART, place -> new ArrayList<>())
                .add(row));
    return places.values().stream().map(covered -> mark(covered, axis, zone)).toList();
  }

  private static Mark mark(List<Row> rows, Axis axis, ZoneId zone) {
    var first = rows.get(0).when();
    var x = axis.x(first.at());
    var ends = rows.stream().map(row -> row.when().until()).flatMap(Stream::ofNullable);
    return new Mark(
        x,
        ends.map(axis::x).max(Integer::compare).map(last -> last - x).orElse(0),
        rows.stream().allMatch(row -> row.when().isRough()),
        TIME.format(first.at().atZone(zone)) + " " + shortened(rows.get(0).entry().text()),
        rows.size() == 1 ? "" : "×" + rows.size());
  }

  /** Shapes around the origin that differ without their colours. */
  private static String shape(Kind kind) {
    return switch (kind) {
      case INTRODUCED -> "M-8 -7H8L0 8Z";
      case DETECTED -> "M-7 0A7 7 0 1 0 7 0A7 7 0 1 0 -7 0Z";
      case DECLARED -> "M-6 -6H6V6H-6Z";
      case MITIGATED -> "M0 -9L9 0L0 9L-9 0Z";
      case RESOLVED -> "M-8 7H8L0 -8Z";
      case OTHER -> "M-2 -7H2V7H-2Z";
    };
  }

  private static String shortened(String text) {
    var line = text.replace('\n', ' ');
    return line.codePointCount(0, line.length()) <= LONGEST_TITLE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
  }
}
