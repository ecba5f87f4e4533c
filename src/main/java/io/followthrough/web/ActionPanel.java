package io.followthrough.web;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.action.TicketRef;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import io.followthrough.desk.action.ActionDesk;
import io.followthrough.desk.action.ActionFile;
import io.followthrough.desk.action.History;
import io.followthrough.desk.action.RemediationDesk;
import io.followthrough.desk.action.RemediationFile;
import io.followthrough.desk.policy.Policies;
import io.followthrough.desk.proof.ProofDesk;
import io.followthrough.desk.proof.ProofFile;
import io.followthrough.desk.reminder.SnoozeDesk;
import io.followthrough.desk.report.HistoryDesk;
import io.followthrough.policy.Limits;
import java.util.Optional;

/** Shows on the ticket of an action item who asks for it, and what was answered. */
public final class ActionPanel extends IssuePanel {

  /** As many answers as one reads; REST has them all. */
  private static final int ANSWERS = 20;

  private final ActionDesk actions;
  private final HistoryDesk histories;
  private final RemediationDesk remediations;
  private final ProofDesk proofs;
  private final SnoozeDesk snoozes;
  private final Policies policies;
  private final People people;

  public ActionPanel(
      ActionDesk actions,
      HistoryDesk histories,
      RemediationDesk remediations,
      ProofDesk proofs,
      SnoozeDesk snoozes,
      Policies policies,
      People people,
      Words words,
      ApplicationProperties host) {
    super(people, words, host);
    this.actions = actions;
    this.histories = histories;
    this.remediations = remediations;
    this.proofs = proofs;
    this.snoozes = snoozes;
    this.policies = policies;
    this.people = people;
  }

  @Override
  Optional<ActionView> view(Visitor visitor, String issueKey, Texts words) {
    return actions
        .open(visitor, issueKey)
        .then(
            file ->
                histories
                    .open(visitor, issueKey, Integer.MAX_VALUE, ANSWERS)
                    .then(
                        history ->
                            remediations
                                .show(visitor, issueKey)
                                .then(
                                    all ->
                                        proofs
                                            .show(visitor, issueKey)
                                            .then(
                                                proof ->
                                                    snoozes
                                                        .show(visitor, issueKey)
                                                        .then(
                                                            silence ->
                                                                Outcome.done(
                                                                    view(
                                                                        file, history, all, proof,
                                                                        silence, words)))))))
        .fold(Optional::of, refusal -> Optional.empty());
  }

  private ActionView view(
      ActionFile file,
      History history,
      RemediationFile tickets,
      ProofFile proof,
      SnoozeDesk.Silence silence,
      Texts words) {
    return ActionView.of(
        file,
        history,
        RemediationsView.of(tickets, people, words),
        ProofView.of(proof, people, words),
        SnoozeView.of(silence, people, words),
        TriageForm.of(people.priorities(), limitsFor(file.action().key()), words),
        words);
  }

  private Limits limitsFor(String key) {
    return policies.of(TicketRef.projectOf(key)).limits();
  }
}
