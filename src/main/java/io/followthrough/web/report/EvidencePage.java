package io.followthrough.web.report;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.desk.ItemState;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Part;
import io.followthrough.desk.evidence.Evidence;
import io.followthrough.desk.evidence.EvidenceDesk;
import io.followthrough.desk.evidence.EvidenceSort;
import io.followthrough.desk.report.ReportDesk;
import io.followthrough.web.Links;
import io.followthrough.web.page.Page;
import io.followthrough.web.page.PageRequest;
import io.followthrough.web.page.Pages;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lists the action items that would have made a difference to later incidents. */
public final class EvidencePage extends Page {

  private static final long serialVersionUID = 1L;
  private static final List<String> NARROWING = List.of("project", "state", "sort");

  private final transient EvidenceDesk evidence;
  private final transient ReportDesk reports;
  private final transient Links links;

  public EvidencePage(
      Pages pages, EvidenceDesk evidence, ReportDesk reports, ApplicationProperties host) {
    super(pages, "report/evidence.vm");
    this.evidence = evidence;
    this.reports = reports;
    this.links = new Links(host);
  }

  @Override
  protected Outcome<EvidenceListView> answer(PageRequest request) {
    return evidence
        .page(request.visitor(), request.parameters())
        .then(part -> Outcome.done(view(request, part)));
  }

  private EvidenceListView view(PageRequest request, Part<Evidence> part) {
    var texts = request.texts();
    var said = new TreeMap<String, String>();
    NARROWING.forEach(name -> request.parameter(name).ifPresent(value -> said.put(name, value)));
    var here = new Address(links.pages() + "/reports/evidence", said);
    return new EvidenceListView(
        FilterView.of(reports.choices(request.visitor()), request).projects(),
        Stream.concat(
                Stream.of(
                    new Option(
                        "",
                        texts.say("followthrough.web.evidence.state.usual"),
                        request.parameter("state").isEmpty())),
                FilterView.told(
                    Stream.concat(
                        Arrays.stream(ItemState.values()).map(ItemState::id), Stream.of("all")),
                    "followthrough.web.evidence.state.",
                    request.parameter("state").orElse(""),
                    texts)
                    .stream())
            .toList(),
        FilterView.told(
            Arrays.stream(EvidenceSort.values()).map(EvidenceSort::id),
            "followthrough.web.evidence.sort.",
            request.parameter("sort").orElse(EvidenceSort.MINUTES.id()),
            texts),
        part.rows().stream().map(one -> EvidenceRow.of(one, texts)).toList(),
        texts.count(
            part.total(),
            "followthrough.web.evidence.total.one",
            "followthrough.web.evidence.total.many"),
        said.containsKey("project") || said.containsKey("state"),
        request.parameter("cursor").isPresent() ? here.text() : "",
        part.next() == null ? "" : here.with("cursor", part.next()).text(),
        here.at(links.rest() + "/report/evidence.csv").text());
  }
}
