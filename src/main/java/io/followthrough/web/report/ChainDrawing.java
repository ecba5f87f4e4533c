package io.followthrough.web.report;

import io.followthrough.desk.ItemState;
import io.followthrough.desk.recurrence.Chain;
import io.followthrough.desk.recurrence.Chain.OpenItem;
import io.followthrough.web.Texts;
import io.followthrough.web.report.Chart.Bar;
import io.followthrough.web.report.Chart.Mark;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Draws a chain on a line of time: each incident as a line from top to bottom with its number, and
 * below one another what stood open in between. Lengths are in units of the drawing.
 *
 * @param height how high it is
 * @param floor where the lines of the incidents end
 * @param days the days along the axis
 * @param incidents the places of the incidents, with their numbers
 * @param names the keys of the items, beside their bars
 * @param bars when the items stood open
 * @param more how many more items there are than are drawn; 0 for none
 */
public record ChainDrawing(
    String height,
    String floor,
    List<Mark> days,
    List<Mark> incidents,
    List<Mark> names,
    List<Bar> bars,
    int more) {

  /** As many as one takes in at a glance. */
  private static final int MOST = 12;

  private static final int LEFT = 110;
  private static final int RIGHT = 700;
  private static final int TOP = 30;
  private static final int LANE = 22;
  private static final int BAR = 12;
  private static final int TICKS = 4;

  static ChainDrawing of(Chain chain, Texts texts) {
    var items = chain.items().stream().limit(MOST).toList();
    var floor = TOP + Math.max(1, items.size()) * LANE + 6;
    var scale = new Scale(chain.first(), chain.last());
    return new ChainDrawing(
        String.valueOf(floor + 44),
        String.valueOf(floor),
        IntStream.rangeClosed(0, TICKS).mapToObj(tick -> scale.day(tick, floor + 18)).toList(),
        IntStream.range(0, chain.links().size())
            .mapToObj(
                at -> mark(scale.x(chain.links().get(at).at()), TOP - 12, String.valueOf(at + 1)))
            .toList(),
        IntStream.range(0, items.size())
            .mapToObj(lane -> mark(LEFT - 12, middle(lane) + 4, items.get(lane).item().key()))
            .toList(),
        IntStream.range(0, items.size())
            .mapToObj(lane -> bar(items.get(lane), lane, scale, texts))
            .toList(),
        chain.items().size() - items.size());
  }

  private static int middle(int lane) {
    return TOP + lane * LANE + LANE / 2;
  }

  private static Bar bar(OpenItem item, int lane, Scale scale, Texts texts) {
    var from = scale.x(item.span().from());
    var until = item.span().until();
    var to = until == null ? RIGHT : scale.x(until);
    return new Bar(
        number(from),
        number(middle(lane) - BAR / 2.0),
        number(Math.max(2, to - from)),
        String.valueOf(BAR),
        String.valueOf(series(item.state())),
        item.item().key()
            + " "
            + item.item().summary()
            + ": "
            + texts.say("followthrough.web.evidence.state." + item.state().id()));
  }

  /** As the legend has it: still to be done, done, and said no to. */
  private static int series(ItemState state) {
    return switch (state) {
      case UNDONE -> 2;
      case LATE, KEPT -> 1;
      case REJECTED, RISK_ACCEPTED -> 3;
    };
  }

  private static Mark mark(double x, double y, String text) {
    return new Mark(number(x), number(y), text);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** Where a moment lies; what is earlier or later than the chain lies at its ends. */
  private record Scale(Instant first, Instant last) {

    double x(Instant at) {
      var whole = Math.max(1, Duration.between(first, last).toSeconds());
      var part = Duration.between(first, at).toSeconds() / (double) whole;
      return LEFT + 8 + Math.min(1, Math.max(0, part)) * (RIGHT - LEFT - 28);
    }

    Mark day(int tick, int y) {
      var at = first.plus(Duration.between(first, last).multipliedBy(tick).dividedBy(TICKS));
      return mark(x(at), y, LocalDate.ofInstant(at, ZoneOffset.UTC).toString());
    }
  }
}
