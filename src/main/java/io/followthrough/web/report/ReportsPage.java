package io.followthrough.web.report;

import io.followthrough.desk.Outcome;
import io.followthrough.desk.report.ReportDesk;
import io.followthrough.web.page.Page;
import io.followthrough.web.page.PageRequest;
import io.followthrough.web.page.Pages;
import java.util.Map;

/** Leads to the reports. */
public final class ReportsPage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient ReportDesk reports;

  public ReportsPage(Pages pages, ReportDesk reports) {
    super(pages, "report/home.vm");
    this.reports = reports;
  }

  @Override
  protected Outcome<ReportsView> answer(PageRequest request) {
    return reports
        .overdueGroups(request.visitor(), Map.of("owner", "me"))
        .then(groups -> Outcome.done(new ReportsView(mine(groups.total(), request))));
  }

  private static String mine(int count, PageRequest request) {
    return switch (count) {
      case 0 -> request.texts().say("followthrough.web.report.mine.none");
      case 1 -> request.texts().say("followthrough.web.report.mine.one");
      default -> request.texts().fill("followthrough.web.report.mine.many", String.valueOf(count));
    };
  }
}
