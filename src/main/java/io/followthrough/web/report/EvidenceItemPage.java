package io.followthrough.web.report;

import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.evidence.Evidence;
import io.followthrough.desk.evidence.EvidenceDesk;
import io.followthrough.web.ClaimRow;
import io.followthrough.web.EvidenceView;
import io.followthrough.web.Texts;
import io.followthrough.web.page.Page;
import io.followthrough.web.page.PageRequest;
import io.followthrough.web.page.Pages;
import io.followthrough.web.report.EvidenceItemView.Figure;
import java.util.List;

/** Puts on one sheet what speaks for an action item, for the meeting that plans the work. */
public final class EvidenceItemPage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient EvidenceDesk evidence;
  private final transient People people;

  public EvidenceItemPage(Pages pages, EvidenceDesk evidence, People people) {
    super(pages, "report/evidence-item.vm");
    this.evidence = evidence;
    this.people = people;
  }

  @Override
  protected Outcome<EvidenceItemView> answer(PageRequest request) {
    var path = request.path();
    return path.size() == 1
        ? evidence
            .of(request.visitor(), path.get(0))
            .then(one -> Outcome.done(view(one, request.texts())))
        : Outcome.refused(Refusal.notFound(String.join("/", path)));
  }

  private EvidenceItemView view(Evidence one, Texts texts) {
    return new EvidenceItemView(
        one.item().key(),
        one.item().summary(),
        texts.say("followthrough.web.evidence.state." + one.state().id()),
        one.lines().isEmpty() ? "" : EvidenceView.sentence(one, texts),
        facts(one, texts),
        one.lines().stream().map(line -> ClaimRow.of(line, people, texts)).toList(),
        one.idle().stream().map(line -> ClaimRow.of(line, people, texts)).toList());
  }

  private static List<Figure> facts(Evidence one, Texts texts) {
    var toll = one.toll();
    return List.of(
        figure("incidents", String.valueOf(toll.incidents()), texts),
        figure("minutes", String.valueOf(toll.minutes()), texts),
        figure("open-then", String.valueOf(toll.openThen()), texts),
        figure(
            "severity",
            toll.severity().isEmpty()
                ? texts.say("followthrough.web.report.none-said")
                : toll.severity(),
            texts));
  }

  private static Figure figure(String name, String value, Texts texts) {
    return new Figure(texts.say("followthrough.web.evidence.column." + name), value);
  }
}
