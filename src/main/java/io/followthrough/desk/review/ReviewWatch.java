package io.followthrough.desk.review;

import io.followthrough.desk.IssueWatch;
import io.followthrough.desk.People;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Turns;
import io.followthrough.desk.Visitor;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.ReviewState;
import io.followthrough.postmortem.review.Review;
import io.followthrough.postmortem.review.ReviewStep;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * Has approvals fall once a required section says something else than what was approved, in
 * whatever way it was changed. The postmortem goes back into review on behalf of whoever changed
 * it; where the host does not let him, the approval has fallen all the same.
 */
public final class ReviewWatch implements IssueWatch {

  private final Tickets tickets;
  private final Reviews reviews;
  private final ReviewMoves moves;
  private final People people;
  private final Turns turns;
  private final InstantSource clock;

  public ReviewWatch(
      Tickets tickets,
      Reviews reviews,
      ReviewMoves moves,
      People people,
      Turns turns,
      InstantSource clock) {
    this.tickets = tickets;
    this.reviews = reviews;
    this.moves = moves;
    this.people = people;
    this.turns = turns;
    this.clock = clock;
  }

  @Override
  public void issuesChanged(Long... issueIds) {
    IssueWatch.each(Set.of(issueIds), this::look);
  }

  private void look(long issueId) {
    if (reviews.of(issueId).standing().isEmpty() || fallen(issueId).isEmpty()) {
      return;
    }
    turns
        .alone(Reviews.turnOf(issueId), () -> fall(issueId))
        .ifPresent(
            postmortem ->
                people
                    .current()
                    .ifPresent(
                        visitor -> moves.move(visitor, postmortem.key(), ReviewState.IN_REVIEW)));
  }

  private Optional<Postmortem> fall(long postmortemId) {
    var fallen = fallen(postmortemId);
    fallen.ifPresent(
        postmortem ->
            reviews.add(
                postmortemId,
                new ReviewStep(
                    ReviewStep.Kind.FELL,
                    people.current().map(Visitor::key).orElse(null),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    "",
                    null)));
    return fallen;
  }

  /** The postmortem of that id, where an approval of it is of another text. */
  private Optional<Postmortem> fallen(long postmortemId) {
    var review = reviews.of(postmortemId);
    return tickets.postmortems(Set.of(postmortemId)).postmortems().stream()
        .filter(postmortem -> postmortem.id() == postmortemId)
        .filter(postmortem -> fell(review, postmortem))
        .findFirst();
  }

  private static boolean fell(Review review, Postmortem postmortem) {
    return review.standingOn(postmortem.texts()).size() < review.standing().size();
  }
}
