package io.followthrough.web.report;

import io.followthrough.action.Disposition;
import io.followthrough.desk.Progress;
import io.followthrough.insight.Aging;
import io.followthrough.insight.BacklogWeek;
import io.followthrough.insight.Cohort;
import io.followthrough.insight.Completion;
import io.followthrough.insight.Drop;
import io.followthrough.insight.TimeToDone;
import io.followthrough.web.Fact;
import io.followthrough.web.Texts;
import io.followthrough.web.report.Chart.About;
import io.followthrough.web.report.Chart.Layout;
import io.followthrough.web.report.Chart.Stack;
import io.followthrough.web.report.ProgressView.RateRow;
import io.followthrough.web.report.ProgressView.WeekRow;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the reports on progress, and puts their numbers into words. */
final class ProgressDrawing {

  private final Texts texts;
  private final Figures figures;

  ProgressDrawing(Texts texts) {
    this.texts = texts;
    this.figures = new Figures(texts);
  }

  ProgressView view(FilterView filter, ProgressView.Said said, Progress progress) {
    var undated = progress.completion().undated();
    return new ProgressView(
        filter,
        said,
        figures.period(progress.period()),
        figures.period(progress.weeks()),
        aging(progress.aging().get(0)),
        trend(progress.aging()),
        completion(progress.completion()),
        progress.completion().cohorts().stream()
            .filter(cohort -> cohort.committed() > 0)
            .map(this::rates)
            .toList(),
        answers(progress.completion()),
        undated == 0 ? "" : texts.fill("followthrough.web.report.undated", String.valueOf(undated)),
        times(progress.times()),
        backlog(progress.backlog()),
        progress.backlog().stream().map(this::week).toList());
  }

  private Chart aging(Aging today) {
    return Chart.of(
        about(
            "aging",
            "followthrough.web.report.aging.chart",
            "followthrough.web.report.aging.across"),
        Layout.STACKED,
        says(
            "followthrough.web.report.series.waiting",
            "followthrough.web.report.series.promised",
            "followthrough.web.report.series.broken"),
        today.bars().stream()
            .map(
                bar ->
                    new Stack(
                        texts.say("followthrough.web.report.age." + bar.bucket().id()),
                        List.of(bar.waiting(), bar.promised(), bar.unfulfilled())))
            .toList());
  }

  private Chart trend(List<Aging> weeks) {
    return Chart.of(
        about(
            "trend",
            "followthrough.web.report.trend.chart",
            "followthrough.web.report.trend.across"),
        Layout.STACKED,
        says(
            "followthrough.web.report.series.waiting",
            "followthrough.web.report.series.promised",
            "followthrough.web.report.series.broken"),
        weeks.stream()
            .sorted(Comparator.comparing(Aging::weeksAgo).reversed())
            .map(
                week ->
                    new Stack(
                        week.weeksAgo() == 0
                            ? texts.say("followthrough.web.report.today")
                            : "−" + week.weeksAgo(),
                        List.of(
                            sum(week.bars().stream().map(Aging.Bar::waiting)),
                            sum(week.bars().stream().map(Aging.Bar::promised)),
                            sum(week.bars().stream().map(Aging.Bar::unfulfilled)))))
            .toList());
  }

  private Chart completion(Completion completion) {
    return Chart.of(
        about(
            "completion",
            "followthrough.web.report.completion.chart",
            "followthrough.web.report.completion.across"),
        Layout.STACKED,
        says(
            "followthrough.web.report.series.on-time",
            "followthrough.web.report.series.late",
            "followthrough.web.report.series.open",
            "followthrough.web.report.series.unfulfilled",
            "followthrough.web.report.series.dropped"),
        completion.cohorts().stream()
            .map(
                cohort ->
                    new Stack(
                        Figures.marked(cohort.month().toString(), cohort.extent()),
                        List.of(
                            cohort.onTime(),
                            cohort.done() - cohort.onTime(),
                            cohort.open(),
                            cohort.unfulfilled(),
                            cohort.dropped())))
            .toList());
  }

  private Chart backlog(List<BacklogWeek> weeks) {
    return Chart.of(
            about(
                "backlog",
                "followthrough.web.report.backlog.chart",
                "followthrough.web.report.backlog.across"),
            Layout.BESIDE,
            says(
                "followthrough.web.report.series.accepted",
                "followthrough.web.report.series.finished"),
            weeks.stream()
                .map(
                    week ->
                        new Stack(
                            Figures.marked(dayOf(week), week.extent()),
                            List.of(week.accepted(), week.finished())))
                .toList())
        .withoutTable();
  }

  private RateRow rates(Cohort cohort) {
    return new RateRow(
        figures.extent(cohort.month().toString(), cohort.extent()),
        String.valueOf(cohort.committed()),
        figures.rate(cohort.completion()),
        figures.rate(cohort.punctuality()),
        figures.rate(cohort.punctualityAsExtended()),
        dropped(cohort));
  }

  /** How many, and in which ways. */
  private String dropped(Cohort cohort) {
    return cohort.dropped() == 0
        ? texts.say("followthrough.web.report.none")
        : Arrays.stream(Drop.values())
            .filter(one -> cohort.drops().getOrDefault(one, 0) > 0)
            .map(
                one ->
                    texts.fill(
                        "followthrough.web.report.drop." + one.id(),
                        String.valueOf(cohort.drops().get(one))))
            .collect(Collectors.joining(", "));
  }

  private List<Fact> answers(Completion completion) {
    return Stream.concat(
            Arrays.stream(Disposition.values())
                .map(
                    one ->
                        new Fact(
                            texts.say("followthrough.web.disposition." + one.id()),
                            String.valueOf(completion.answers().getOrDefault(one, 0)))),
            Stream.of(
                new Fact(
                    texts.say("followthrough.web.report.let-go"),
                    String.valueOf(completion.letGo()))))
        .toList();
  }

  private List<Fact> times(TimeToDone times) {
    var none = texts.say("followthrough.web.report.none");
    return List.of(
        new Fact(texts.say("followthrough.web.report.finished"), String.valueOf(times.finished())),
        new Fact(
            texts.say("followthrough.web.report.median"),
            times.median().isPresent() ? figures.days(times.median().getAsDouble()) : none),
        new Fact(
            texts.say("followthrough.web.report.ninetieth"),
            times.ninetieth().isPresent() ? figures.days(times.ninetieth().getAsInt()) : none),
        new Fact(texts.say("followthrough.web.report.still-open"), String.valueOf(times.open())));
  }

  private About about(String chart, String title, String across) {
    return new About(
        "followthrough-" + chart,
        texts.say(title),
        texts.say("followthrough.web.report.items"),
        texts.say(across));
  }

  private List<String> says(String... series) {
    return Arrays.stream(series).map(texts::say).toList();
  }

  private WeekRow week(BacklogWeek week) {
    return new WeekRow(
        figures.extent(week.week().first().toString(), week.extent()),
        String.valueOf(week.accepted()),
        String.valueOf(week.finished()),
        week.growth() > 0 ? "+" + week.growth() : String.valueOf(week.growth()),
        String.valueOf(week.open()));
  }

  private static String dayOf(BacklogWeek week) {
    return week.week().first().toString().substring("yyyy-".length());
  }

  private static int sum(Stream<Integer> numbers) {
    return numbers.mapToInt(Integer::intValue).sum();
  }
}
