package io.followthrough.web;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.desk.BacklogDesk;
import io.followthrough.desk.People;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import java.util.Optional;

/** Shows on a postmortem what was looked up in what came before it, and takes the answers. */
public final class BacklogPanel extends IssuePanel {

  private final BacklogDesk backlog;
  private final People people;

  public BacklogPanel(BacklogDesk backlog, People people, Words words, ApplicationProperties host) {
    super(people, words, host);
    this.backlog = backlog;
    this.people = people;
  }

  @Override
  Optional<BacklogView> view(Visitor visitor, String issueKey, Texts words) {
    return backlog
        .open(visitor, issueKey)
        .fold(
            file -> Optional.of(BacklogView.of(file, people, words)), refusal -> Optional.empty());
  }
}
