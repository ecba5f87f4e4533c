package io.followthrough.web.setup;

import io.followthrough.desk.Outcome;
import io.followthrough.desk.setup.RemovalDesk;
import io.followthrough.web.page.Page;
import io.followthrough.web.page.PageRequest;
import io.followthrough.web.page.Pages;

/** Shows administrators what is to be done before the plugin is removed. */
public final class RemovalPage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient RemovalDesk desk;

  public RemovalPage(Pages pages, RemovalDesk desk) {
    super(pages, "setup/removal.vm");
    this.desk = desk;
  }

  @Override
  protected Outcome<RemovalView> answer(PageRequest request) {
    return desk.show(request.visitor())
        .then(left -> Outcome.done(RemovalView.of(left, request.texts())));
  }
}
