package io.followthrough.web.board;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Part;
import io.followthrough.desk.evidence.Evidence;
import io.followthrough.desk.evidence.EvidenceDesk;
import io.followthrough.desk.report.ReportDesk;
import io.followthrough.web.Links;
import io.followthrough.web.page.Page;
import io.followthrough.web.page.PageRequest;
import io.followthrough.web.page.Pages;
import io.followthrough.web.report.Address;
import io.followthrough.web.report.EvidenceRow;
import java.util.List;
import java.util.Map;

/** The ten action items that cost most by not being done. */
public final class EvidenceBoard extends Page {

  private static final long serialVersionUID = 1L;
  private static final String SHOWN = "10";

  private final transient EvidenceDesk evidence;
  private final transient ReportDesk reports;
  private final transient Links links;

  public EvidenceBoard(
      Pages pages, EvidenceDesk evidence, ReportDesk reports, ApplicationProperties host) {
    super(pages, "board/evidence.vm");
    this.evidence = evidence;
    this.reports = reports;
    this.links = new Links(host);
  }

  /**
   * What the board shows.
   *
   * @param list the address of the whole report
   */
  public record View(String told, String total, String list, List<EvidenceRow> rows) {}

  @Override
  protected Outcome<View> answer(PageRequest request) {
    var scope = BoardScope.of(request);
    return evidence
        .page(request.visitor(), scope.with(Map.of("limit", SHOWN)))
        .then(part -> Outcome.done(view(request, scope, part)));
  }

  private View view(PageRequest request, BoardScope scope, Part<Evidence> part) {
    var texts = request.texts();
    return new View(
        scope.told(reports.choices(request.visitor()), request),
        texts.count(
            part.total(),
            "followthrough.web.evidence.total.one",
            "followthrough.web.evidence.total.many"),
        new Address(links.pages() + "/reports/evidence", scope.with(Map.of())).text(),
        part.rows().stream().map(one -> EvidenceRow.of(one, texts)).toList());
  }
}
