package io.followthrough.web.setup;

import io.followthrough.desk.Outcome;
import io.followthrough.desk.setup.SetupDesk;
import io.followthrough.web.page.Page;
import io.followthrough.web.page.PageRequest;
import io.followthrough.web.page.Pages;

/** Leads administrators through setting projects up. */
public final class SetupPage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient SetupDesk desk;

  public SetupPage(Pages pages, SetupDesk desk) {
    super(pages, "setup/setup.vm");
    this.desk = desk;
  }

  @Override
  protected Outcome<SetupView> answer(PageRequest request) {
    return desk.projects(request.visitor())
        .then(projects -> Outcome.done(SetupView.of(projects, request.texts())));
  }
}
