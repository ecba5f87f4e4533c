package io.followthrough.web.report;

import io.followthrough.action.Disposition;
import io.followthrough.desk.report.Progress;
import io.followthrough.insight.AgeBucket;
import io.followthrough.insight.Aging;
import io.followthrough.insight.Cohort;
import io.followthrough.insight.Completion;
import io.followthrough.insight.Counted;
import io.followthrough.insight.Drop;
import io.followthrough.insight.Rate;
import io.followthrough.insight.Span;
import io.followthrough.insight.TimeToDone;
import io.followthrough.web.Texts;
import io.followthrough.web.report.Chart.About;
import io.followthrough.web.report.Chart.Layout;
import io.followthrough.web.report.Chart.Stack;
import io.followthrough.web.report.ProgressView.Figure;
import io.followthrough.web.report.ProgressView.RateRow;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws the reports on progress, puts their numbers into words, and leads to what they count. */
final class ProgressDrawing {

  private static final List<Counted> OPEN =
      List.of(Counted.WAITING, Counted.PROMISED, Counted.UNFULFILLED);
  private static final List<Counted> FATES =
      List.of(
          Counted.ON_TIME,
          Counted.LATE,
          Counted.COMMITTED_OPEN,
          Counted.COMMITTED_UNFULFILLED,
          Counted.DROPPED);

  private final Texts texts;
  private final Figures figures;
  private final ItemLinks links;
  private final BacklogDrawing backlog;

  ProgressDrawing(Texts texts, ItemLinks links) {
    this.texts = texts;
    this.figures = new Figures(texts);
    this.links = links;
    this.backlog = new BacklogDrawing(texts, links);
  }

  ProgressView view(FilterView filter, ProgressView.Said said, Progress progress) {
    var completion = progress.completion();
    var period = progress.period();
    return new ProgressView(
        filter,
        said,
        figures.period(period),
        figures.period(progress.weeks()),
        aging(progress.aging().get(0)),
        trend(progress.aging()),
        completion(completion, period),
        completion.cohorts().stream()
            .filter(cohort -> cohort.committed() > 0)
            .map(cohort -> rates(cohort, period.in(cohort.month())))
            .toList(),
        answers(completion, period),
        undated(completion.undated(), period),
        times(progress.times(), period),
        backlog.chart(progress.backlog()),
        progress.backlog().stream().map(backlog::row).toList());
  }

  private Chart aging(Aging today) {
    return Chart.of(
        about(
            "aging",
            "followthrough.web.report.aging.chart",
            "followthrough.web.report.aging.across"),
        Layout.STACKED,
        openSeries(),
        today.bars().stream()
            .map(
                bar ->
                    new Stack(
                        texts.say("followthrough.web.report.age." + bar.bucket().id()),
                        List.of(bar.waiting(), bar.promised(), bar.unfulfilled()),
                        open(0, bar.bucket())))
            .toList());
  }

  private Chart trend(List<Aging> weeks) {
    return Chart.of(
        about(
            "trend",
            "followthrough.web.report.trend.chart",
            "followthrough.web.report.trend.across"),
        Layout.STACKED,
        openSeries(),
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
                            sum(week.bars().stream().map(Aging.Bar::unfulfilled))),
                        open(week.weeksAgo(), null)))
            .toList());
  }

  private Chart completion(Completion completion, Span period) {
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
                            cohort.dropped()),
                        FATES.stream()
                            .map(fate -> links.to(fate, period.in(cohort.month())))
                            .toList()))
            .toList());
  }

  private RateRow rates(Cohort cohort, Span days) {
    return new RateRow(
        figures.extent(cohort.month().toString(), cohort.extent()),
        Count.of(cohort.committed(), links.to(Counted.COMMITTED, days)),
        rate(cohort.completion(), Counted.DONE, days),
        Count.of(cohort.verified(), links.to(Counted.VERIFIED, days)),
        rate(cohort.punctuality(), Counted.ON_TIME, days),
        rate(cohort.punctualityAsExtended(), Counted.ON_TIME_AS_EXTENDED, days),
        new Count(dropped(cohort), cohort.dropped() == 0 ? "" : links.to(Counted.DROPPED, days)));
  }

  private Count rate(Rate rate, Counted counted, Span days) {
    return new Count(figures.rate(rate), rate.part() == 0 ? "" : links.to(counted, days));
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

  private List<Figure> answers(Completion completion, Span period) {
    return Stream.concat(
            Arrays.stream(Disposition.values())
                .map(
                    one ->
                        number(
                            "followthrough.web.disposition." + one.id(),
                            completion.answers().getOrDefault(one, 0),
                            links.to(Counted.answered(one), period))),
            Stream.of(
                number(
                    "followthrough.web.report.let-go",
                    completion.letGo(),
                    links.to(Counted.LET_GO, period))))
        .toList();
  }

  private Count undated(int undated, Span period) {
    return new Count(
        undated == 0 ? "" : texts.fill("followthrough.web.report.undated", String.valueOf(undated)),
        undated == 0 ? "" : links.to(Counted.UNDATED, period));
  }

  private List<Figure> times(TimeToDone times, Span period) {
    var none = texts.say("followthrough.web.report.none");
    return List.of(
        number(
            "followthrough.web.report.finished",
            times.finished(),
            links.to(Counted.FINISHED, period)),
        new Figure(
            texts.say("followthrough.web.report.median"),
            new Count(
                times.median().isPresent() ? figures.days(times.median().getAsDouble()) : none,
                "")),
        new Figure(
            texts.say("followthrough.web.report.ninetieth"),
            new Count(
                times.ninetieth().isPresent() ? figures.days(times.ninetieth().getAsInt()) : none,
                "")),
        number(
            "followthrough.web.report.still-open", times.open(), links.to(Counted.OPEN, period)));
  }

  private Figure number(String label, int number, String issues) {
    return new Figure(texts.say(label), Count.of(number, issues));
  }

  private List<String> open(int weeksAgo, @Nullable AgeBucket age) {
    return OPEN.stream().map(counted -> links.to(counted, weeksAgo, age)).toList();
  }

  private About about(String chart, String title, String across) {
    return new About(
        "followthrough-" + chart,
        texts.say(title),
        texts.say("followthrough.web.report.items"),
        texts.say(across));
  }

  private List<String> openSeries() {
    return says(
        "followthrough.web.report.series.waiting",
        "followthrough.web.report.series.promised",
        "followthrough.web.report.series.broken");
  }

  private List<String> says(String... series) {
    return Arrays.stream(series).map(texts::say).toList();
  }

  private static int sum(Stream<Integer> numbers) {
    return numbers.mapToInt(Integer::intValue).sum();
  }
}
