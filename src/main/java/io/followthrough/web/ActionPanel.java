package io.followthrough.web;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.action.TicketRef;
import io.followthrough.desk.ActionDesk;
import io.followthrough.desk.ActionFile;
import io.followthrough.desk.People;
import io.followthrough.desk.Policies;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import io.followthrough.policy.Limits;
import java.util.Optional;

/** Shows on the ticket of an action item who asks for it, and what was answered. */
public final class ActionPanel extends IssuePanel {

  private final ActionDesk actions;
  private final Policies policies;
  private final People people;

  public ActionPanel(
      ActionDesk actions,
      Policies policies,
      People people,
      Words words,
      ApplicationProperties host) {
    super(people, words, host);
    this.actions = actions;
    this.policies = policies;
    this.people = people;
  }

  @Override
  Optional<ActionView> view(Visitor visitor, String issueKey, Texts words) {
    return actions
        .open(visitor, issueKey)
        .fold(file -> Optional.of(view(file, words)), refusal -> Optional.empty());
  }

  private ActionView view(ActionFile file, Texts words) {
    return ActionView.of(
        file, TriageForm.of(people.priorities(), limitsFor(file.action().key()), words), words);
  }

  private Limits limitsFor(String key) {
    return policies.of(TicketRef.projectOf(key)).limits();
  }
}
