package io.followthrough.web.report;

import io.followthrough.insight.BacklogWeek;
import io.followthrough.insight.Counted;
import io.followthrough.web.Links;
import io.followthrough.web.Texts;
import io.followthrough.web.report.Chart.About;
import io.followthrough.web.report.Chart.Layout;
import io.followthrough.web.report.Chart.Stack;
import io.followthrough.web.report.ProgressView.WeekRow;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Draws how the backlog moves week by week, and leads to what its numbers count. */
public final class BacklogDrawing {

  private final Texts texts;
  private final Figures figures;
  private final ItemLinks items;

  /**
   * A drawing.
   *
   * @param narrowing what narrows the numbers
   */
  public BacklogDrawing(Texts texts, Links links, Map<String, String> narrowing) {
    this(texts, new ItemLinks(new Address(links.pages() + ItemsPage.PATH, narrowing)));
  }

  BacklogDrawing(Texts texts, ItemLinks items) {
    this.texts = texts;
    this.figures = new Figures(texts);
    this.items = items;
  }

  /** As a picture, the numbers of which stand in {@link #row}. */
  public Chart chart(List<BacklogWeek> weeks) {
    return Chart.of(
            new About(
                "followthrough-backlog",
                texts.say("followthrough.web.report.backlog.chart"),
                texts.say("followthrough.web.report.items"),
                texts.say("followthrough.web.report.backlog.across")),
            Layout.BESIDE,
            Stream.of(
                    "followthrough.web.report.series.accepted",
                    "followthrough.web.report.series.finished")
                .map(texts::say)
                .toList(),
            weeks.stream()
                .map(
                    week ->
                        new Stack(
                            Figures.marked(dayOf(week), week.extent()),
                            List.of(week.accepted(), week.finished())))
                .toList())
        .withoutTable();
  }

  /** One week in numbers. */
  public WeekRow row(BacklogWeek week) {
    return new WeekRow(
        figures.extent(week.week().first().toString(), week.extent()),
        Count.of(week.accepted(), items.to(Counted.ACCEPTED, week.week())),
        Count.of(week.finished(), items.to(Counted.FINISHED, week.week())),
        week.growth() > 0 ? "+" + week.growth() : String.valueOf(week.growth()),
        Count.of(week.open(), items.to(Counted.OPEN_AT_END, week.week())));
  }

  private static String dayOf(BacklogWeek week) {
    return week.week().first().toString().substring("yyyy-".length());
  }
}
