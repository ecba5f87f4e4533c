package io.followthrough.sandbox.page.admin.workflow;

import io.followthrough.sandbox.page.admin.workflow.Picture.Box;
import io.followthrough.sandbox.page.admin.workflow.Picture.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws a workflow so that no line crosses a name: boxes one under the other, transitions that lead
 * down on the right and those that lead up on the left, each with a port of its own on both boxes.
 */
final class Drawing {

  private static final int ROW = 26;
  private static final int GAP = 18;
  private static final int BOX = 180;
  private static final int LABEL = 190;
  private static final int LANE = 12;
  private static final int MARGIN = 8;

  private final List<Stop> stops;
  private final List<Way> ways;
  private final Map<Port, Integer> ports = new HashMap<>();
  private final int[] tops;

  private Drawing(List<Stop> stops, List<Way> ways) {
    this.stops = stops;
    this.ways = ways;
    this.tops = new int[stops.size() + 1];
  }

  /** A box to draw. */
  record Stop(String name, String category) {}

  /** A line to draw, between boxes by their places in the list. */
  record Way(String name, int from, int to) {

    int side() {
      return to > from ? 1 : -1;
    }
  }

  /** One end of a line. */
  private record Port(int way, boolean start) {}

  static Picture of(List<Stop> stops, List<Way> ways) {
    return new Drawing(stops, ways).picture();
  }

  private Picture picture() {
    place();
    var left = lanes(-1);
    var right = lanes(1);
    var boxX = MARGIN + (left.isEmpty() ? 0 : LABEL + LANE * (1 + highest(left)));
    var lines = new ArrayList<Line>();
    for (var way = 0; way < ways.size(); way++) {
      lines.add(line(way, boxX, left, right));
    }
    var width = boxX + BOX + MARGIN + (right.isEmpty() ? 0 : LABEL + LANE * (1 + highest(right)));
    return new Picture(width, tops[stops.size()], boxes(boxX), lines);
  }

  private Line line(int way, int boxX, Map<Integer, Integer> left, Map<Integer, Integer> right) {
    var side = ways.get(way).side();
    var edge = side > 0 ? boxX + BOX : boxX;
    var lane = (side > 0 ? right : left).get(way);
    return new Line(
        ways.get(way).name(),
        side,
        edge,
        edge + side * (LABEL + lane * LANE),
        y(way, true),
        y(way, false));
  }

  private List<Box> boxes(int boxX) {
    var boxes = new ArrayList<Box>();
    for (var stop = 0; stop < stops.size(); stop++) {
      var each = stops.get(stop);
      var height = tops[stop + 1] - tops[stop] - GAP;
      boxes.add(new Box(each.name(), each.category(), boxX, tops[stop], BOX, height));
    }
    return boxes;
  }

  /** What comes in enters where it comes from: above on the right, below on the left. */
  private void place() {
    tops[0] = MARGIN;
    for (var stop = 0; stop < stops.size(); stop++) {
      var rightPorts = ports(stop, 1);
      var leftPorts = ports(stop, -1);
      number(rightPorts);
      number(leftPorts);
      var rows = Math.max(1, Math.max(rightPorts.size(), leftPorts.size()));
      tops[stop + 1] = tops[stop] + rows * ROW + 10 + GAP;
    }
  }

  private void number(List<Port> of) {
    for (var row = 0; row < of.size(); row++) {
      ports.put(of.get(row), row);
    }
  }

  private List<Port> ports(int stop, int side) {
    var incoming = new ArrayList<Port>();
    var outgoing = new ArrayList<Port>();
    for (var way = 0; way < ways.size(); way++) {
      var each = ways.get(way);
      if (each.side() == side) {
        if (each.to() == stop) {
          incoming.add(new Port(way, false));
        }
        if (each.from() == stop) {
          outgoing.add(new Port(way, true));
        }
      }
    }
    var first = side > 0 ? incoming : outgoing;
    first.addAll(side > 0 ? outgoing : incoming);
    return first;
  }

  private int y(int way, boolean start) {
    var stop = start ? ways.get(way).from() : ways.get(way).to();
    return tops[stop] + 18 + ports.get(new Port(way, start)) * ROW;
  }

  /** Each line the innermost lane in which no other runs beside it, short ones first. */
  private Map<Integer, Integer> lanes(int side) {
    var order = new ArrayList<Integer>();
    for (var way = 0; way < ways.size(); way++) {
      if (ways.get(way).side() == side) {
        order.add(way);
      }
    }
    order.sort(Comparator.comparingInt(way -> high(way) - low(way)));
    var lanes = new HashMap<Integer, Integer>();
    for (var way : order) {
      var lane = 0;
      while (isTaken(lane, way, lanes)) {
        lane++;
      }
      lanes.put(way, lane);
    }
    return lanes;
  }

  private boolean isTaken(int lane, int way, Map<Integer, Integer> lanes) {
    return lanes.entrySet().stream()
        .filter(each -> each.getValue() == lane)
        .anyMatch(each -> low(each.getKey()) <= high(way) && low(way) <= high(each.getKey()));
  }

  private int low(int way) {
    return Math.min(y(way, true), y(way, false));
  }

  private int high(int way) {
    return Math.max(y(way, true), y(way, false));
  }

  private static int highest(Map<Integer, Integer> lanes) {
    return lanes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
