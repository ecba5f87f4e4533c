package io.followthrough.web.report;

import io.followthrough.desk.Outcome;
import io.followthrough.desk.ReportDesk;
import io.followthrough.web.page.Page;
import io.followthrough.web.page.PageRequest;
import io.followthrough.web.page.Pages;

/** Shows how old what stands open is, what was kept, how long it took, and where it goes. */
public final class ProgressPage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient ReportDesk reports;

  public ProgressPage(Pages pages, ReportDesk reports) {
    super(pages, "report/progress.vm");
    this.reports = reports;
  }

  @Override
  protected Outcome<ProgressView> answer(PageRequest request) {
    return reports
        .progress(request.visitor(), request.parameters())
        .then(
            progress ->
                Outcome.done(
                    new ProgressDrawing(request.texts())
                        .view(
                            FilterView.of(reports.choices(request.visitor()), request),
                            ProgressView.Said.in(request),
                            progress)));
  }
}
