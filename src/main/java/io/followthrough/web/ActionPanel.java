package io.followthrough.web;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.desk.ActionDesk;
import io.followthrough.desk.ActionFile;
import io.followthrough.desk.People;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import io.followthrough.policy.Policy;
import java.util.Optional;

/** Shows on the ticket of an action item who asks for it, and what was answered. */
public final class ActionPanel extends IssuePanel {

  private final ActionDesk actions;
  private final Policy policy;
  private final People people;

  public ActionPanel(
      ActionDesk actions, Policy policy, People people, Words words, ApplicationProperties host) {
    super(people, words, host);
    this.actions = actions;
    this.policy = policy;
    this.people = people;
  }

  @Override
  Optional<ActionView> view(Visitor visitor, String issueKey, Texts words) {
    return actions
        .open(visitor, issueKey)
        .fold(file -> Optional.of(view(file, words)), refusal -> Optional.empty());
  }

  private ActionView view(ActionFile file, Texts words) {
    return ActionView.of(file, TriageForm.of(people.priorities(), policy.limits(), words), words);
  }
}
