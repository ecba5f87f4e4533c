package io.followthrough.web;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.desk.People;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import io.followthrough.desk.postmortem.FactorDesk;
import java.util.Optional;

/** Shows on a postmortem what contributed to the incident, and the whys behind it. */
public final class FactorsPanel extends IssuePanel {

  private final FactorDesk factors;

  public FactorsPanel(FactorDesk factors, People people, Words words, ApplicationProperties host) {
    super(people, words, host);
    this.factors = factors;
  }

  @Override
  Optional<FactorsView> view(Visitor visitor, String issueKey, Texts words) {
    return factors
        .open(visitor, issueKey)
        .fold(file -> Optional.of(FactorsView.of(file, words)), refusal -> Optional.empty());
  }
}
