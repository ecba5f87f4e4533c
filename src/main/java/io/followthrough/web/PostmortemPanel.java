package io.followthrough.web;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.action.TicketRef;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import io.followthrough.desk.likeness.WordingDesk;
import io.followthrough.desk.policy.Policies;
import io.followthrough.desk.postmortem.PostmortemDesk;
import io.followthrough.desk.postmortem.PostmortemFile;
import io.followthrough.desk.review.ReviewDesk;
import io.followthrough.desk.review.ReviewFile;
import io.followthrough.policy.Limits;
import java.util.List;
import java.util.Optional;

/** Shows on a postmortem what it still lacks, and what it asks for. */
public final class PostmortemPanel extends IssuePanel {

  private final PostmortemDesk postmortems;
  private final ReviewDesk reviews;
  private final Policies policies;
  private final Permissions permissions;
  private final People people;
  private final WordingDesk wording;

  public PostmortemPanel(
      PostmortemDesk postmortems,
      ReviewDesk reviews,
      Policies policies,
      Permissions permissions,
      People people,
      WordingDesk wording,
      Words words,
      ApplicationProperties host) {
    super(people, words, host);
    this.postmortems = postmortems;
    this.reviews = reviews;
    this.policies = policies;
    this.permissions = permissions;
    this.people = people;
    this.wording = wording;
  }

  @Override
  Optional<PostmortemView> view(Visitor visitor, String issueKey, Texts words) {
    return postmortems
        .open(visitor, issueKey)
        .then(
            file ->
                reviews
                    .open(visitor, issueKey)
                    .then(review -> Outcome.done(view(visitor, file, review, words))))
        .fold(Optional::of, refusal -> Optional.empty());
  }

  private PostmortemView view(
      Visitor visitor, PostmortemFile file, ReviewFile review, Texts words) {
    return PostmortemView.of(
        file,
        ReviewView.of(review, people, words),
        wording.inSections(file.postmortem()),
        file.mayAdd() ? permissions.projectsToCreateIn(visitor) : List.of(),
        TriageForm.of(people.priorities(), limitsFor(file.postmortem().key()), words),
        words);
  }

  private Limits limitsFor(String key) {
    return policies.of(TicketRef.projectOf(key)).limits();
  }
}
