package io.followthrough.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.followthrough.web.report.Chart.Bar;
import io.followthrough.web.report.Chart.Layout;
import io.followthrough.web.report.Chart.Line;
import io.followthrough.web.report.Chart.Mark;
import io.followthrough.web.report.Chart.Stack;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;

/** A chart is as high as its numbers ask for, and says each of them once more. */
public class ChartTest {

  @Test
  public void standsOnRoundNumbers_justAboveTheHighest() {
    assertThat(numbers(0)).containsExactly("0", "1");
    assertThat(numbers(3)).containsExactly("0", "1", "2", "3");
    assertThat(numbers(9)).containsExactly("0", "5", "10");
    assertThat(numbers(12)).containsExactly("0", "5", "10", "15");
    assertThat(numbers(81)).containsExactly("0", "50", "100");
    assertThat(numbers(2_000_000_000)).hasSizeBetween(2, 5).last().isEqualTo("2000000000");
  }

  @Test
  public void putsThePartsOfABarOnOneAnother() {
    var chart = chart(Layout.STACKED, new Stack("May", List.of(1, 0, 3)));

    assertThat(chart.bars())
        .extracting(Bar::series, Bar::y, Bar::height, Bar::says)
        .containsExactly(
            tuple("1", "161.5", "48.5", "May: a 1"), tuple("3", "16.0", "145.5", "May: c 3"));
    assertThat(chart.table())
        .containsExactly(
            new Line("May", List.of(new Count("1", ""), new Count("0", ""), new Count("3", ""))));
  }

  @Test
  public void leadsFromEachNumberThatIsNotNone_toTheListOfWhatItCounts() {
    var chart =
        chart(Layout.STACKED, new Stack("May", List.of(1, 0, 3), List.of("/a", "/b", "/c")));

    assertThat(chart.table().get(0).numbers())
        .containsExactly(new Count("1", "/a"), new Count("0", ""), new Count("3", "/c"));
  }

  @Test
  public void putsThePartsOfABarBesideOneAnother() {
    var chart = chart(Layout.BESIDE, new Stack("May", List.of(2, 0, 1)));

    assertThat(chart.bars())
        .extracting(Bar::series, Bar::height)
        .containsExactly(tuple("1", "194.0"), tuple("3", "97.0"));
    assertThat(chart.bars().get(0).width()).isEqualTo(chart.bars().get(1).width());
  }

  @Test
  public void namesOnlySomeOfManyBars_andAllInTheTable() {
    var chart =
        chart(
            Layout.STACKED,
            IntStream.range(0, 53)
                .mapToObj(week -> new Stack("w" + week, List.of(1, 1, 1)))
                .toArray(Stack[]::new));

    assertThat(chart.labels()).extracting(Mark::text).startsWith("w0", "w5").hasSize(11);
    assertThat(chart.table()).hasSize(53);
  }

  @Test
  public void isEmpty_whereThereIsNothingToDraw() {
    assertThat(chart(Layout.STACKED, new Stack("May", List.of(0, 0, 0))).empty()).isTrue();
    assertThat(chart(Layout.BESIDE).empty()).isTrue();
  }

  private static List<String> numbers(int highest) {
    return chart(Layout.STACKED, new Stack("May", List.of(highest, 0, 0))).ticks().stream()
        .map(Mark::text)
        .toList();
  }

  private static Chart chart(Layout layout, Stack... stacks) {
    return Chart.of(
        new Chart.About("id", "Title", "Items", "Month"),
        layout,
        List.of("a", "b", "c"),
        Arrays.asList(stacks));
  }
}
