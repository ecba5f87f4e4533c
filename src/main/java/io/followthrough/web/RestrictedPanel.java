package io.followthrough.web;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.desk.People;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import io.followthrough.desk.restricted.RestrictedDesk;
import java.util.Optional;

/** Shows the restricted notes of a postmortem to those who may read them. */
public final class RestrictedPanel extends IssuePanel {

  private final RestrictedDesk desk;
  private final People people;

  public RestrictedPanel(
      RestrictedDesk desk, People people, Words words, ApplicationProperties host) {
    super(people, words, host);
    this.desk = desk;
    this.people = people;
  }

  @Override
  Optional<RestrictedView> view(Visitor visitor, String issueKey, Texts words) {
    return desk.open(visitor, issueKey)
        .fold(
            file -> Optional.of(RestrictedView.of(file, people, words)),
            refusal -> Optional.empty());
  }
}
