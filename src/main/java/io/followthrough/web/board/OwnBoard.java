package io.followthrough.web.board;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.report.OwnDesk;
import io.followthrough.desk.report.OwnWork;
import io.followthrough.web.Links;
import io.followthrough.web.page.Page;
import io.followthrough.web.page.PageRequest;
import io.followthrough.web.page.Pages;
import io.followthrough.web.report.OwnView;
import java.util.List;

/** What the reader has promised and not done. */
public final class OwnBoard extends Page {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 10;

  private final transient OwnDesk desk;
  private final transient Links links;

  public OwnBoard(Pages pages, OwnDesk desk, ApplicationProperties host) {
    super(pages, "board/mine.vm");
    this.desk = desk;
    this.links = new Links(host);
  }

  /**
   * What the board shows.
   *
   * @param late how many promises are late, in words; empty where none is
   * @param list the address of the page with all of it
   * @param waiting how many items wait for the reader's answer, in words; empty where none does
   */
  public record View(
      String total, String late, String list, List<OwnView.Row> rows, String waiting) {}

  @Override
  protected Outcome<View> answer(PageRequest request) {
    return desk.of(request.visitor()).then(work -> Outcome.done(view(request, work)));
  }

  private View view(PageRequest request, OwnWork work) {
    var texts = request.texts();
    return new View(
        String.valueOf(work.promises().size() + work.more()),
        texts.count(
            work.late(), "followthrough.web.own.late.one", "followthrough.web.own.late.many"),
        links.pages() + "/reports/mine",
        work.promises().stream().limit(SHOWN).map(line -> OwnView.Row.of(line, texts)).toList(),
        texts.count(
            work.waiting().size(),
            "followthrough.web.board.waiting.one",
            "followthrough.web.board.waiting.many"));
  }
}
