package io.followthrough.web.report;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.report.DutyDesk;
import io.followthrough.desk.report.DutyFile;
import io.followthrough.desk.report.ReportDesk;
import io.followthrough.web.Links;
import io.followthrough.web.page.Page;
import io.followthrough.web.page.PageRequest;
import io.followthrough.web.page.Pages;

/** Shows which closed incidents have their postmortem, and which have not. */
public final class DutyPage extends Page {

  static final String PATH = "/reports/postmortems";

  private static final long serialVersionUID = 1L;

  private final transient DutyDesk duties;
  private final transient ReportDesk reports;
  private final transient Links links;

  public DutyPage(Pages pages, DutyDesk duties, ReportDesk reports, ApplicationProperties host) {
    super(pages, "report/duties.vm");
    this.duties = duties;
    this.reports = reports;
    this.links = new Links(host);
  }

  @Override
  protected Outcome<DutyView> answer(PageRequest request) {
    return duties
        .report(request.visitor(), request.parameters())
        .then(file -> Outcome.done(view(request, file)));
  }

  private DutyView view(PageRequest request, DutyFile file) {
    var list = new Address(links.pages() + PATH + "/incidents", request.parameters());
    return new DutyDrawing(request.texts(), links)
        .view(
            FilterView.of(reports.choices(request.visitor()), request),
            list,
            request.parameter("from").orElse(""),
            request.parameter("to").orElse(""),
            file);
  }
}
