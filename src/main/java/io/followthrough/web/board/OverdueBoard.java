package io.followthrough.web.board;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.report.OverdueGroups;
import io.followthrough.desk.report.OverduePage;
import io.followthrough.desk.report.ReportDesk;
import io.followthrough.web.Links;
import io.followthrough.web.page.Page;
import io.followthrough.web.page.PageRequest;
import io.followthrough.web.page.Pages;
import io.followthrough.web.report.Address;
import io.followthrough.web.report.OverdueRow;
import java.util.List;
import java.util.Map;

/** How many action items are overdue, and those that are most late. */
public final class OverdueBoard extends Page {

  private static final long serialVersionUID = 1L;
  private static final String SHOWN = "10";

  private final transient ReportDesk reports;
  private final transient Links links;

  public OverdueBoard(Pages pages, ReportDesk reports, ApplicationProperties host) {
    super(pages, "board/overdue.vm");
    this.reports = reports;
    this.links = new Links(host);
  }

  /**
   * What the board shows.
   *
   * @param list the address of the list of all
   */
  public record View(String told, String total, String list, List<OverdueRow> rows) {}

  @Override
  protected Outcome<View> answer(PageRequest request) {
    var scope = BoardScope.of(request);
    var visitor = request.visitor();
    return reports
        .overdue(visitor, scope.with(Map.of("limit", SHOWN)))
        .then(
            page ->
                reports
                    .overdueGroups(visitor, scope.with(Map.of()))
                    .then(groups -> Outcome.done(view(request, scope, page, groups))));
  }

  private View view(PageRequest request, BoardScope scope, OverduePage page, OverdueGroups groups) {
    return new View(
        scope.told(reports.choices(request.visitor()), request),
        String.valueOf(groups.total()),
        new Address(links.pages() + "/reports/overdue", scope.with(Map.of())).text(),
        page.lines().stream().map(line -> OverdueRow.of(line, request.texts())).toList());
  }
}
