package io.followthrough.web.report;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.report.DebtCount;
import io.followthrough.desk.report.DebtDesk;
import io.followthrough.desk.report.DebtLine;
import io.followthrough.desk.report.DebtReport;
import io.followthrough.desk.report.ReportDesk;
import io.followthrough.policy.Today;
import io.followthrough.web.Links;
import io.followthrough.web.Texts;
import io.followthrough.web.page.Page;
import io.followthrough.web.page.PageRequest;
import io.followthrough.web.page.Pages;
import io.followthrough.web.report.DebtView.CountRow;
import io.followthrough.web.report.DebtView.IncidentRow;
import java.util.List;
import java.util.stream.Collectors;

/** Shows what is owed: bypassed, closed around the gate, or promised and not kept. */
public final class DebtPage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient DebtDesk debts;
  private final transient ReportDesk reports;
  private final transient Today today;
  private final transient Links links;

  public DebtPage(
      Pages pages, DebtDesk debts, ReportDesk reports, Today today, ApplicationProperties host) {
    super(pages, "report/debt.vm");
    this.debts = debts;
    this.reports = reports;
    this.today = today;
    this.links = new Links(host);
  }

  @Override
  protected Outcome<DebtView> answer(PageRequest request) {
    return debts
        .report(request.visitor(), request.parameters())
        .then(report -> Outcome.done(view(request, report)));
  }

  private DebtView view(PageRequest request, DebtReport report) {
    var here = new Address(links.rest() + "/report/debt.csv", request.parameters());
    var query = new DebtQuery(here.parameters());
    return new DebtView(
        FilterView.of(reports.choices(request.visitor()), request),
        row(report.total(), query),
        report.projects().stream().map(count -> row(count, query)).toList(),
        report.incidents().stream().map(line -> row(line, request.texts())).toList(),
        here.text());
  }

  private CountRow row(DebtCount count, DebtQuery query) {
    return new CountRow(
        count.project(),
        count(count.bypassed(), query.bypassed(), count, query),
        String.valueOf(count.overdue()),
        count(count.ungated(), query.ungated(), count, query),
        count(count.unfulfilled(), query.unfulfilled(), count, query),
        String.valueOf(count.deleted()));
  }

  private Count count(int number, String jql, DebtCount of, DebtQuery query) {
    var where = of.project().isEmpty() ? query.everywhere(jql) : DebtQuery.in(of.project(), jql);
    return Count.of(number, links.search(where));
  }

  private IncidentRow row(DebtLine line, Texts texts) {
    var bypass = line.debt().bypass();
    return new IncidentRow(
        line.incident().key(),
        line.incident().summary(),
        line.incident().severity(),
        texts.say(
            bypass == null
                ? "followthrough.web.report.debt.ungated"
                : "followthrough.web.report.debt.bypassed"),
        today.dayOf(line.debt().since()).toString(),
        asked(line.debt().ruleIds(), texts),
        bypass == null ? "" : bypass.until().toString(),
        line.overdue());
  }

  /** Rules in words, as they would be met. */
  private static String asked(List<String> rules, Texts texts) {
    return rules.stream()
        .map(rule -> texts.say("followthrough.gate." + rule + ".met"))
        .collect(Collectors.joining(" "));
  }
}
