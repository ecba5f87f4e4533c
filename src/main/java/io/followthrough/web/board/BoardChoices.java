package io.followthrough.web.board;

import io.followthrough.desk.Outcome;
import io.followthrough.desk.report.ReportDesk;
import io.followthrough.web.page.Page;
import io.followthrough.web.page.PageRequest;
import io.followthrough.web.page.Pages;
import io.followthrough.web.report.FilterView;
import io.followthrough.web.report.Option;
import java.util.List;

/** The form in which somebody chooses what an item on a dashboard is about. */
public final class BoardChoices extends Page {

  private static final long serialVersionUID = 1L;

  private final transient ReportDesk reports;

  public BoardChoices(Pages pages, ReportDesk reports) {
    super(pages, "board/choices.vm");
    this.reports = reports;
  }

  /**
   * What the form offers.
   *
   * @param item what tells the form from those of other items on the page
   */
  public record View(String item, List<Option> projects) {}

  @Override
  protected Outcome<View> answer(PageRequest request) {
    return Outcome.done(
        new View(
            request.parameter("item").orElse("").replaceAll("\\W", ""),
            FilterView.of(reports.choices(request.visitor()), request).projects()));
  }
}
