package io.followthrough.web;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import io.followthrough.desk.evidence.BacklogDesk;
import io.followthrough.desk.likeness.SimilarPostmortems;
import io.followthrough.desk.postmortem.FactorDesk;
import io.followthrough.desk.recurrence.RecurrenceDesk;
import io.followthrough.postmortem.factor.Category;
import java.util.List;
import java.util.Optional;

/** Shows on a postmortem what was looked up in what came before it, and takes the answers. */
public final class BacklogPanel extends IssuePanel {

  private final BacklogDesk backlog;
  private final RecurrenceDesk recurrences;
  private final SimilarPostmortems similar;
  private final FactorDesk factors;
  private final People people;

  public BacklogPanel(
      BacklogDesk backlog,
      RecurrenceDesk recurrences,
      SimilarPostmortems similar,
      FactorDesk factors,
      People people,
      Words words,
      ApplicationProperties host) {
    super(people, words, host);
    this.backlog = backlog;
    this.recurrences = recurrences;
    this.similar = similar;
    this.factors = factors;
    this.people = people;
  }

  @Override
  Optional<BacklogView> view(Visitor visitor, String issueKey, Texts words) {
    return found(visitor, issueKey)
        .fold(
            found -> Optional.of(BacklogView.of(found, people, words)),
            refusal -> Optional.empty());
  }

  private Outcome<BacklogView.Found> found(Visitor visitor, String key) {
    return backlog
        .open(visitor, key)
        .then(
            file ->
                recurrences
                    .of(visitor, key)
                    .then(
                        lines ->
                            similar
                                .toPostmortem(visitor, key)
                                .then(
                                    alike ->
                                        Outcome.done(
                                            new BacklogView.Found(
                                                file, lines, alike, named(visitor, key))))));
  }

  private List<Category> named(Visitor visitor, String key) {
    return factors
        .open(visitor, key)
        .fold(
            file ->
                file.factors().all().stream()
                    .map(factor -> factor.contribution().category())
                    .distinct()
                    .toList(),
            refusal -> List.of());
  }
}
