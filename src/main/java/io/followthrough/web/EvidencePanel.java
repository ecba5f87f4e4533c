package io.followthrough.web;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.desk.People;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import io.followthrough.desk.evidence.EvidenceDesk;
import java.util.Optional;

/** Shows on an action item to which later incidents it would have made a difference. */
public final class EvidencePanel extends IssuePanel {

  private final EvidenceDesk evidence;
  private final People people;

  public EvidencePanel(
      EvidenceDesk evidence, People people, Words words, ApplicationProperties host) {
    super(people, words, host);
    this.evidence = evidence;
    this.people = people;
  }

  @Override
  Optional<EvidenceView> view(Visitor visitor, String issueKey, Texts words) {
    return evidence
        .of(visitor, issueKey)
        .fold(one -> Optional.of(EvidenceView.of(one, people, words)), refusal -> Optional.empty());
  }
}
