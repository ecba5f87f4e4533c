package io.followthrough.web.setup;

import io.followthrough.desk.Outcome;
import io.followthrough.desk.coverage.CoverageDesk;
import io.followthrough.web.page.Page;
import io.followthrough.web.page.PageRequest;
import io.followthrough.web.page.Pages;

/** Shows administrators which workflows ask the gate wherever an incident closes. */
public final class CoveragePage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient CoverageDesk desk;

  public CoveragePage(Pages pages, CoverageDesk desk) {
    super(pages, "setup/coverage.vm");
    this.desk = desk;
  }

  @Override
  protected Outcome<CoverageView> answer(PageRequest request) {
    return desk.show(request.visitor())
        .then(workflows -> Outcome.done(CoverageView.of(workflows, request.texts())));
  }
}
