package io.followthrough.web.report;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.report.ReportDesk;
import io.followthrough.web.Links;
import io.followthrough.web.page.Page;
import io.followthrough.web.page.PageRequest;
import io.followthrough.web.page.Pages;
import java.util.List;
import java.util.TreeMap;

/** Shows how old what stands open is, what was kept, how long it took, and where it goes. */
public final class ProgressPage extends Page {

  private static final long serialVersionUID = 1L;

  private static final List<String> NARROWING = List.of("project", "severity", "owner", "asOf");

  private final transient ReportDesk reports;
  private final transient Links links;

  public ProgressPage(Pages pages, ReportDesk reports, ApplicationProperties host) {
    super(pages, "report/progress.vm");
    this.reports = reports;
    this.links = new Links(host);
  }

  @Override
  protected Outcome<ProgressView> answer(PageRequest request) {
    return reports
        .progress(request.visitor(), request.parameters())
        .then(
            progress ->
                Outcome.done(
                    new ProgressDrawing(request.texts(), items(request))
                        .view(
                            FilterView.of(reports.choices(request.visitor()), request),
                            ProgressView.Said.in(request),
                            progress)));
  }

  private ItemLinks items(PageRequest request) {
    var narrowing = new TreeMap<String, String>();
    NARROWING.forEach(name -> narrowing.put(name, request.parameter(name).orElse("")));
    return new ItemLinks(new Address(links.pages() + ItemsPage.PATH, narrowing));
  }
}
