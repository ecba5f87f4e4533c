package io.followthrough.web.report;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.looseend.LooseEndDesk;
import io.followthrough.desk.looseend.LooseEndKind;
import io.followthrough.desk.looseend.LooseEndLine;
import io.followthrough.desk.looseend.LooseEndPage;
import io.followthrough.desk.report.ReportDesk;
import io.followthrough.web.Links;
import io.followthrough.web.page.Page;
import io.followthrough.web.page.PageRequest;
import io.followthrough.web.page.Pages;
import io.followthrough.web.report.LooseEndsView.Row;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Lists what would be forgotten if nobody looked for it. */
public final class LooseEndsPage extends Page {

  private static final long serialVersionUID = 1L;
  private static final String PATH = "/reports/loose-ends";
  private static final String KIND = "followthrough.web.loose.kind.";
  private static final List<String> NARROWING = List.of("kind", "project", "owner", "severity");

  private final transient LooseEndDesk desk;
  private final transient ReportDesk reports;
  private final transient Links links;

  public LooseEndsPage(
      Pages pages, LooseEndDesk desk, ReportDesk reports, ApplicationProperties host) {
    super(pages, "report/loose-ends.vm");
    this.desk = desk;
    this.reports = reports;
    this.links = new Links(host);
  }

  @Override
  protected Outcome<LooseEndsView> answer(PageRequest request) {
    return desk.page(request.visitor(), request.parameters())
        .then(page -> Outcome.done(view(request, page)));
  }

  private LooseEndsView view(PageRequest request, LooseEndPage page) {
    var texts = request.texts();
    var kind = page.kind().id();
    var filter = FilterView.of(reports.choices(request.visitor()), request);
    var here = here(request);
    var next = page.next();
    return new LooseEndsView(
        filter,
        FilterView.told(
            Arrays.stream(LooseEndKind.values()).map(LooseEndKind::id), KIND, kind, texts),
        request.parameter("owner").orElse(""),
        texts.say("followthrough.web.loose.about." + kind),
        texts.say(KIND + kind) + ". " + filter.told(),
        texts.say("followthrough.web.loose.mend." + kind),
        page.lines().stream().map(LooseEndsPage::row).toList(),
        request.parameter("after").isPresent() ? here.text() : "",
        next == null ? "" : here.with("after", next.text()).text());
  }

  private Address here(PageRequest request) {
    var said = new TreeMap<String, String>();
    NARROWING.forEach(name -> request.parameter(name).ifPresent(value -> said.put(name, value)));
    return new Address(links.pages() + PATH, said);
  }

  private static Row row(LooseEndLine line) {
    var owner = line.owner();
    return new Row(
        line.key(),
        line.gone(),
        line.summary(),
        line.status(),
        owner == null ? "" : owner,
        line.ownerGone(),
        line.row().severity(),
        line.since().toString());
  }
}
