package io.followthrough.web.report;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.desk.Listing;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.report.DutyDesk;
import io.followthrough.desk.report.DutyLine;
import io.followthrough.desk.report.ReportDesk;
import io.followthrough.insight.DutyState;
import io.followthrough.policy.Today;
import io.followthrough.web.Links;
import io.followthrough.web.Texts;
import io.followthrough.web.page.Page;
import io.followthrough.web.page.PageRequest;
import io.followthrough.web.page.Pages;
import io.followthrough.web.report.DutyListView.Row;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lists the incidents that the numbers on postmortems count. */
public final class DutyListPage extends Page {

  private static final long serialVersionUID = 1L;
  private static final String STATE = "followthrough.web.duty.state.";
  private static final List<String> NARROWING =
      List.of("project", "severity", "from", "to", "state");

  private final transient DutyDesk duties;
  private final transient ReportDesk reports;
  private final transient Today today;
  private final transient Links links;

  public DutyListPage(
      Pages pages, DutyDesk duties, ReportDesk reports, Today today, ApplicationProperties host) {
    super(pages, "report/duty-list.vm");
    this.duties = duties;
    this.reports = reports;
    this.today = today;
    this.links = new Links(host);
  }

  @Override
  protected Outcome<DutyListView> answer(PageRequest request) {
    return duties
        .page(request.visitor(), request.parameters())
        .then(part -> Outcome.done(view(request, part)));
  }

  private DutyListView view(PageRequest request, Listing<DutyLine> part) {
    var said = said(request);
    var report = new Address(links.pages() + DutyPage.PATH, said);
    var here = report.at(report.path() + "/incidents");
    var next = part.next();
    var filter = FilterView.of(reports.choices(request.visitor()), request);
    var states = states(request);
    return new DutyListView(
        filter,
        states,
        told(filter, states, said, request.texts()),
        said.getOrDefault("from", ""),
        said.getOrDefault("to", ""),
        part.rows().stream().map(line -> row(line, request.texts())).toList(),
        report.with("state", "").text(),
        request.parameter("before").isPresent() ? here.text() : "",
        next == null ? "" : here.with("before", String.valueOf(next)).text(),
        here.at(links.rest() + "/report/coverage/incidents.csv").text());
  }

  /** Paper has no boxes to choose from. */
  private static String told(
      FilterView filter, List<Option> states, Map<String, String> said, Texts texts) {
    return texts.fill(
        "followthrough.web.duty.list.told",
        filter.told(),
        states.stream().filter(Option::chosen).map(Option::label).findFirst().orElse(""),
        said.getOrDefault("from", "…"),
        said.getOrDefault("to", "…"));
  }

  private static List<Option> states(PageRequest request) {
    var chosen = request.parameter("state").orElse("");
    return Stream.concat(
            Stream.of(new Option("", request.texts().say(STATE + "all"), chosen.isEmpty())),
            FilterView.told(
                Stream.concat(
                    Stream.of(DutyState.MISSING, DutyState.WRITTEN),
                    Arrays.stream(DutyState.values()).map(DutyState::id)),
                STATE,
                chosen,
                request.texts())
                .stream())
        .toList();
  }

  private Row row(DutyLine line, Texts texts) {
    var duty = line.duty();
    var completed = duty.completed();
    return new Row(
        line.incident().key(),
        line.incident().summary(),
        duty.severity(),
        texts.say(STATE + line.state().id()),
        line.state() == DutyState.OVERDUE,
        dayOf(duty.closed()),
        duty.due() == null ? "" : duty.due().toString(),
        completed == null ? "" : dayOf(completed));
  }

  private String dayOf(Instant moment) {
    return today.dayOf(moment).toString();
  }

  private static Map<String, String> said(PageRequest request) {
    var said = new TreeMap<String, String>();
    NARROWING.forEach(name -> request.parameter(name).ifPresent(value -> said.put(name, value)));
    return said;
  }
}
