package io.followthrough.web.board;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.report.ReportDesk;
import io.followthrough.insight.BacklogWeek;
import io.followthrough.web.Links;
import io.followthrough.web.page.Page;
import io.followthrough.web.page.PageRequest;
import io.followthrough.web.page.Pages;
import io.followthrough.web.report.Address;
import io.followthrough.web.report.BacklogDrawing;
import io.followthrough.web.report.Chart;
import io.followthrough.web.report.ProgressView.WeekRow;
import java.util.List;
import java.util.Map;

/** What was newly accepted and what was done in the last weeks, and what that left open. */
public final class BacklogBoard extends Page {

  private static final long serialVersionUID = 1L;

  private final transient ReportDesk reports;
  private final transient Links links;

  public BacklogBoard(Pages pages, ReportDesk reports, ApplicationProperties host) {
    super(pages, "board/backlog.vm");
    this.reports = reports;
    this.links = new Links(host);
  }

  /**
   * What the board shows.
   *
   * @param report the address of the whole report
   */
  public record View(String told, String report, Chart chart, List<WeekRow> weeks) {}

  @Override
  protected Outcome<View> answer(PageRequest request) {
    var scope = BoardScope.of(request);
    return reports
        .backlog(request.visitor(), scope.with(Map.of()))
        .then(weeks -> Outcome.done(view(request, scope, weeks)));
  }

  private View view(PageRequest request, BoardScope scope, List<BacklogWeek> weeks) {
    var drawing = new BacklogDrawing(request.texts(), links, scope.with(Map.of()));
    return new View(
        scope.told(reports.choices(request.visitor()), request),
        new Address(links.pages() + "/reports/progress", scope.with(Map.of())).text(),
        drawing.chart(weeks),
        weeks.stream().map(drawing::row).toList());
  }
}
