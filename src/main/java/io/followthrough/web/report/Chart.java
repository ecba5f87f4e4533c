package io.followthrough.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A chart of bars, with the same numbers as a table. Lengths are in units of the drawing, which
 * grows and shrinks with the page.
 *
 * @param id what marks it on its page
 * @param title what it shows
 * @param unit what its numbers count
 * @param across what its bars stand for
 * @param series what the parts of a bar are called, from the bottom up or from the left
 * @param ticks the lines behind the bars, with their numbers
 * @param bars the parts of all bars
 * @param labels what stands below the bars
 * @param table a line for each bar: its label, and a number for each part; empty where the numbers
 *     stand elsewhere on the page
 */
public record Chart(
    String id,
    String title,
    String unit,
    String across,
    List<String> series,
    List<Mark> ticks,
    List<Bar> bars,
    List<Mark> labels,
    List<Line> table) {

  /** How wide and high the drawing is, and where in it the bars stand. */
  static final int WIDTH = 720;

  static final int HEIGHT = 260;
  private static final int LEFT = 48;
  private static final int BOTTOM = 210;
  private static final int TOP = 16;

  /** As many lines behind the bars as can be told apart at a glance. */
  private static final int TICKS = 4;

  /**
   * A text at a place.
   *
   * @param x from the left
   * @param y from the top
   */
  public record Mark(String x, String y, String text) {}

  /**
   * A part of a bar.
   *
   * @param series the number of what it is a part of, from 1 up
   * @param says what it shows, for those who point at it
   */
  public record Bar(String x, String y, String width, String height, String series, String says) {}

  /**
   * A line of the table.
   *
   * @param label what its bar stands for
   * @param numbers one for each part of the bar
   */
  public record Line(String label, List<Count> numbers) {}

  /** What a chart is about. */
  record About(String id, String title, String unit, String across) {}

  /**
   * One bar.
   *
   * @param label what stands below it
   * @param parts the numbers, from the bottom up
   * @param issues the addresses of the lists of what they count; none where there are no lists
   */
  record Stack(String label, List<Integer> parts, List<String> issues) {

    Stack(String label, List<Integer> parts) {
      this(label, parts, List.of());
    }

    int height(Layout layout) {
      var numbers = parts.stream().mapToInt(Integer::intValue);
      return layout == Layout.STACKED ? numbers.sum() : numbers.max().orElse(0);
    }
  }

  /** How the parts of a bar lie. */
  enum Layout {
    STACKED,
    BESIDE
  }

  static Chart of(About about, Layout layout, List<String> series, List<Stack> stacks) {
    var highest = stacks.stream().mapToInt(stack -> stack.height(layout)).max().orElse(0);
    var scale = Scale.upTo(highest);
    return new Chart(
        about.id(),
        about.title(),
        about.unit(),
        about.across(),
        series,
        scale.ticks(),
        bars(layout, series, stacks, scale),
        labels(stacks),
        stacks.stream().map(Chart::line).toList());
  }

  /** The same where another table on the page holds its numbers. */
  Chart withoutTable() {
    return new Chart(id, title, unit, across, series, ticks, bars, labels, List.of());
  }

  /** Whether there is nothing to draw. */
  public boolean empty() {
    return bars.isEmpty();
  }

  /** Whether there are too many labels for a narrow window. */
  public boolean dense() {
    return labels.size() > 6;
  }

  private static List<Bar> bars(
      Layout layout, List<String> series, List<Stack> stacks, Scale scale) {
    var bars = new ArrayList<Bar>();
    var width = width(stacks.size());
    for (var place = 0; place < stacks.size(); place++) {
      var stack = stacks.get(place);
      var left = middle(place, stacks.size()) - width / 2;
      var below = 0;
      for (var part = 0; part < stack.parts().size(); part++) {
        int number = stack.parts().get(part);
        var says = stack.label() + ": " + series.get(part) + " " + number;
        if (number > 0 && layout == Layout.STACKED) {
          bars.add(scale.bar(left, width, below, number, part, says));
        } else if (number > 0) {
          var share = width / stack.parts().size();
          bars.add(scale.bar(left + part * share, share, 0, number, part, says));
        }
        below += number;
      }
    }
    return bars;
  }

  /** Where they would touch one another, only some are named; the table names all. */
  private static List<Mark> labels(List<Stack> stacks) {
    var every = (stacks.size() + 12) / 13;
    return IntStream.range(0, stacks.size())
        .filter(place -> place % Math.max(1, every) == 0)
        .mapToObj(
            place ->
                new Mark(
                    text(middle(place, stacks.size())),
                    text(BOTTOM + 18),
                    stacks.get(place).label()))
        .toList();
  }

  private static Line line(Stack stack) {
    var issues = stack.issues();
    return new Line(
        stack.label(),
        IntStream.range(0, stack.parts().size())
            .mapToObj(
                part -> Count.of(stack.parts().get(part), issues.isEmpty() ? "" : issues.get(part)))
            .toList());
  }

  private static double middle(int place, int count) {
    return LEFT + (place + 0.5) * (WIDTH - LEFT - 8) / count;
  }

  private static double width(int count) {
    return Math.min(56, 0.7 * (WIDTH - LEFT - 8) / count);
  }

  /** 1, 2 or 5 with as many noughts as are needed. */
  private static int stepFor(int highest) {
    for (var unit = 1; ; unit *= 10) {
      for (var step : new int[] {1, 2, 5}) {
        if ((long) step * unit * TICKS >= highest) {
          return step * unit;
        }
      }
    }
  }

  private static String text(double length) {
    return String.valueOf(Math.round(length * 10) / 10.0);
  }

  /**
   * How numbers become heights.
   *
   * @param step the number between two lines
   * @param steps how many lines there are above the lowest
   */
  private record Scale(int step, int steps) {

    static Scale upTo(int highest) {
      var step = stepFor(highest);
      return new Scale(step, Math.max(1, (highest - 1) / step + 1));
    }

    double y(int number) {
      return BOTTOM - (double) number / ((double) step * steps) * (BOTTOM - TOP);
    }

    Bar bar(double x, double width, int below, int number, int part, String says) {
      return new Bar(
          text(x),
          text(y(below + number)),
          text(width),
          text(y(below) - y(below + number)),
          String.valueOf(part + 1),
          says);
    }

    List<Mark> ticks() {
      return IntStream.rangeClosed(0, steps)
          .map(place -> place * step)
          .mapToObj(number -> new Mark(text(LEFT - 8.0), text(y(number)), String.valueOf(number)))
          .toList();
    }
  }
}
