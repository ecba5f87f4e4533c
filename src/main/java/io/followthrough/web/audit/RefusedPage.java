package io.followthrough.web.audit;

import io.followthrough.desk.Outcome;
import io.followthrough.desk.audit.AuditDesk;
import io.followthrough.web.page.Page;
import io.followthrough.web.page.PageRequest;
import io.followthrough.web.page.Pages;

/** Shows everybody what was refused to them. */
public final class RefusedPage extends Page {

  private static final long serialVersionUID = 1L;
  private static final int AT_A_TIME = 50;

  private final transient AuditDesk desk;

  public RefusedPage(Pages pages, AuditDesk desk) {
    super(pages, "audit/refused.vm");
    this.desk = desk;
  }

  @Override
  protected Outcome<RefusedView> answer(PageRequest request) {
    var before =
        request
            .parameter("before")
            .filter(text -> text.matches("[0-9]{1,18}"))
            .map(Long::valueOf)
            .orElse(Long.MAX_VALUE);
    return Outcome.done(RefusedView.of(desk.refusedTo(request.visitor(), before, AT_A_TIME)));
  }
}
