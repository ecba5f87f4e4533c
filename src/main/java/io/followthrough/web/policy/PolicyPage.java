package io.followthrough.web.policy;

import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.policy.PolicyDesk;
import io.followthrough.desk.policy.PolicyFile;
import io.followthrough.web.page.Page;
import io.followthrough.web.page.PageRequest;
import io.followthrough.web.page.Pages;

/** Shows the global policy, or that of the project that the address names. */
public final class PolicyPage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient PolicyDesk desk;
  private final transient People people;

  public PolicyPage(Pages pages, PolicyDesk desk, People people) {
    super(pages, "policy/policy.vm");
    this.desk = desk;
    this.people = people;
  }

  @Override
  protected Outcome<PolicyView> answer(PageRequest request) {
    return file(request)
        .then(
            file ->
                Outcome.done(
                    PolicyView.of(
                        file,
                        desk.textFields(),
                        people.priorities(),
                        people::nameOf,
                        request.texts())));
  }

  private Outcome<PolicyFile> file(PageRequest request) {
    return switch (request.path().size()) {
      case 0 -> desk.global(request.visitor());
      case 1 -> desk.of(request.visitor(), request.path().get(0));
      default -> Outcome.refused(Refusal.notFound(String.join("/", request.path())));
    };
  }
}
