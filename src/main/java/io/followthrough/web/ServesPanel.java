package io.followthrough.web;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.desk.People;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import io.followthrough.desk.report.ServesDesk;
import java.util.Optional;

/** Shows on a ticket which action items it does part of. */
public final class ServesPanel extends IssuePanel {

  private final ServesDesk desk;

  public ServesPanel(ServesDesk desk, People people, Words words, ApplicationProperties host) {
    super(people, words, host);
    this.desk = desk;
  }

  @Override
  Optional<ServesView> view(Visitor visitor, String issueKey, Texts words) {
    return desk.of(visitor, issueKey)
        .fold(served -> Optional.of(ServesView.of(served, words)), refusal -> Optional.empty());
  }
}
