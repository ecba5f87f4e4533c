package io.followthrough.web;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.desk.ActionDesk;
import io.followthrough.desk.People;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import java.util.Optional;

/** Shows on the ticket of an action item who asks for it, and what was answered. */
public final class ActionPanel extends IssuePanel {

  private final ActionDesk actions;
  private final People people;

  public ActionPanel(ActionDesk actions, People people, Words words, ApplicationProperties host) {
    super(people, words, host);
    this.actions = actions;
    this.people = people;
  }

  @Override
  Optional<ActionView> view(Visitor visitor, String issueKey, Texts words) {
    return actions
        .open(visitor, issueKey)
        .fold(
            file ->
                Optional.of(ActionView.of(file, TriageForm.of(people.priorities(), words), words)),
            refusal -> Optional.empty());
  }
}
