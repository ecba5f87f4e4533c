package io.followthrough.web;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.desk.People;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import io.followthrough.desk.likeness.SimilarPostmortems;
import java.util.Optional;

/** Shows on an incident what is known of similar ones, and what is still to be done about them. */
public final class SimilarPanel extends IssuePanel {

  private final SimilarPostmortems similar;

  public SimilarPanel(
      SimilarPostmortems similar, People people, Words words, ApplicationProperties host) {
    super(people, words, host);
    this.similar = similar;
  }

  @Override
  Optional<SimilarView> view(Visitor visitor, String issueKey, Texts words) {
    return similar
        .toIncident(visitor, issueKey)
        .fold(
            found ->
                Optional.of(
                    new SimilarView(found.stream().map(one -> SimilarRow.of(one, words)).toList())),
            refusal -> Optional.empty());
  }
}
