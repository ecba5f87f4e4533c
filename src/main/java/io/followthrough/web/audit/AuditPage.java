package io.followthrough.web.audit;

import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.audit.AuditCheck;
import io.followthrough.desk.audit.AuditDesk;
import io.followthrough.web.page.Page;
import io.followthrough.web.page.PageRequest;
import io.followthrough.web.page.Pages;
import java.util.Optional;

/** Shows administrators what was refused and what was let off. */
public final class AuditPage extends Page {

  private static final long serialVersionUID = 1L;
  private static final int AT_A_TIME = 50;

  private final transient AuditDesk desk;
  private final transient People people;

  public AuditPage(Pages pages, AuditDesk desk, People people) {
    super(pages, "audit/audit.vm");
    this.desk = desk;
    this.people = people;
  }

  @Override
  protected Outcome<AuditView> answer(PageRequest request) {
    var before =
        request
            .parameter("before")
            .filter(text -> text.matches("[0-9]{1,18}"))
            .map(Long::valueOf)
            .orElse(Long.MAX_VALUE);
    return desk.list(request.visitor(), request.parameters(), before, AT_A_TIME)
        .then(
            part ->
                check(request)
                    .then(check -> Outcome.done(AuditView.of(part, check, request, people))));
  }

  /** The whole chain is looked at on request only: there may be a lot of it. */
  private Outcome<Optional<AuditCheck>> check(PageRequest request) {
    return request.parameter("verify").isPresent()
        ? desk.check(request.visitor()).then(check -> Outcome.done(Optional.of(check)))
        : Outcome.done(Optional.empty());
  }
}
