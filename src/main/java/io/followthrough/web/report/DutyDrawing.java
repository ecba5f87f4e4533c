package io.followthrough.web.report;

import io.followthrough.desk.report.DutyFile;
import io.followthrough.insight.DutyCount;
import io.followthrough.insight.DutyReport;
import io.followthrough.insight.DutyState;
import io.followthrough.insight.Span;
import io.followthrough.web.Links;
import io.followthrough.web.Texts;
import io.followthrough.web.report.Chart.About;
import io.followthrough.web.report.Chart.Layout;
import io.followthrough.web.report.Chart.Stack;
import io.followthrough.web.report.DutyView.Row;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws how duties stand, and leads from each number to the list of what it counts. */
final class DutyDrawing {

  private final Texts texts;
  private final Figures figures;
  private final Links links;

  DutyDrawing(Texts texts, Links links) {
    this.texts = texts;
    this.figures = new Figures(texts);
    this.links = links;
  }

  /**
   * The page.
   *
   * @param list the address of the list of incidents, with the parameters of the page
   */
  DutyView view(FilterView filter, Address list, String from, String to, DutyFile file) {
    var report = file.report();
    var here = within(list, report.span());
    return new DutyView(
        filter,
        from,
        to,
        figures.period(report.span()),
        report.total().required() == 0,
        chart(report),
        row(texts.say("followthrough.web.report.total"), report.total(), here),
        report.months().stream()
            .filter(month -> month.count().required() > 0)
            .map(month -> row(month, here, report.span()))
            .toList(),
        rows(file.projects(), "project", here),
        rows(report.severities(), "severity", here),
        texts.count(
            report.earlier(),
            "followthrough.web.duty.earlier.one",
            "followthrough.web.duty.earlier.many"),
        links.search("issue in postmortemMissing()"),
        here.at(links.rest() + "/report/coverage/incidents.csv").text());
  }

  private Chart chart(DutyReport report) {
    return Chart.of(
            new About(
                "followthrough-duties",
                texts.say("followthrough.web.duty.chart"),
                texts.say("followthrough.web.duty.unit"),
                texts.say("followthrough.web.duty.across")),
            Layout.STACKED,
            Arrays.stream(DutyState.values())
                .map(state -> texts.say("followthrough.web.duty.state." + state.id()))
                .toList(),
            report.months().stream().map(DutyDrawing::stack).toList())
        .withoutTable();
  }

  private static Stack stack(DutyReport.Month month) {
    return new Stack(
        Figures.marked(month.month().toString(), month.extent()),
        Arrays.stream(DutyState.values()).map(state -> month.count().of(state)).toList());
  }

  private Row row(DutyReport.Month month, Address here, Span span) {
    return row(
        figures.extent(month.month().toString(), month.extent()),
        month.count(),
        within(here, span.in(month.month())));
  }

  /** What has no severity cannot be asked for by it. */
  private List<Row> rows(Map<String, DutyCount> counts, String parameter, Address here) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
        .map(
            one ->
                one.getKey().isEmpty()
                    ? row(texts.say("followthrough.web.report.none-said"), one.getValue(), null)
                    : row(one.getKey(), one.getValue(), here.with(parameter, one.getKey())))
        .toList();
  }

  private Row row(String label, DutyCount count, @Nullable Address here) {
    return new Row(
        label,
        Count.of(count.required(), here == null ? "" : here.text()),
        linked(count, DutyState.IN_TIME, here),
        linked(count, DutyState.LATE, here),
        linked(count, DutyState.PENDING, here),
        linked(count, DutyState.OVERDUE, here),
        linked(count, DutyState.WAIVED, here),
        linked(count, DutyState.BYPASSED, here),
        linked(count, DutyState.CANCELLED, here),
        figures.rate(count.writing()),
        figures.rate(count.punctuality()),
        count.median().isPresent()
            ? figures.days(count.median().getAsDouble())
            : texts.say("followthrough.web.report.none"));
  }

  private static Count linked(DutyCount count, DutyState state, @Nullable Address here) {
    return Count.of(count.of(state), here == null ? "" : here.with("state", state.id()).text());
  }

  /** The list of the very days that a number is about, also where nobody said any. */
  private static Address within(Address list, Span days) {
    return list.with("from", days.first().toString()).with("to", days.last().toString());
  }
}
