package io.followthrough.web.report;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Part;
import io.followthrough.desk.People;
import io.followthrough.desk.recurrence.Chain;
import io.followthrough.desk.recurrence.ChainDesk;
import io.followthrough.web.Links;
import io.followthrough.web.page.Page;
import io.followthrough.web.page.PageRequest;
import io.followthrough.web.page.Pages;
import java.util.Map;

/** Draws the chains of incidents that people say are of the same shape. */
public final class RecurrencePage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient ChainDesk chains;
  private final transient People people;
  private final transient Links links;

  public RecurrencePage(Pages pages, ChainDesk chains, People people, ApplicationProperties host) {
    super(pages, "report/recurrence.vm");
    this.chains = chains;
    this.people = people;
    this.links = new Links(host);
  }

  @Override
  protected Outcome<RecurrenceView> answer(PageRequest request) {
    return chains
        .page(request.visitor(), request.parameters())
        .then(part -> Outcome.done(view(request, part)));
  }

  private RecurrenceView view(PageRequest request, Part<Chain> part) {
    var texts = request.texts();
    var here = new Address(links.pages() + "/reports/recurrence", Map.of());
    return new RecurrenceView(
        part.rows().stream().map(chain -> ChainView.of(chain, people, texts)).toList(),
        texts.count(
            part.total(),
            "followthrough.web.recurrence.total.one",
            "followthrough.web.recurrence.total.many"),
        request.parameter("cursor").isPresent() ? here.text() : "",
        part.next() == null ? "" : here.with("cursor", part.next()).text(),
        links.search("issue in recurring()"));
  }
}
