package io.followthrough.desk;

import io.followthrough.action.TicketRef;
import io.followthrough.postmortem.Postmortem;
import java.util.Optional;
import java.util.Set;

/** Puts together what the review of a postmortem is judged by. */
public final class ReviewCases {

  private final Tickets tickets;
  private final Templates templates;
  private final Reviews reviews;
  private final Policies policies;

  public ReviewCases(Tickets tickets, Templates templates, Reviews reviews, Policies policies) {
    this.tickets = tickets;
    this.templates = templates;
    this.reviews = reviews;
    this.policies = policies;
  }

  /** The case of a postmortem that a visitor may see. */
  Outcome<ReviewCase> seen(Visitor visitor, String key) {
    return tickets
        .postmortem(visitor, key)
        .map(dossier -> Outcome.done(of(dossier.postmortems().get(0))))
        .orElseGet(() -> Outcome.refused(Refusal.notFound(key)));
  }

  /** The case of a postmortem, read as the system; empty where there is none of that id. */
  Optional<ReviewCase> of(long postmortemId) {
    return tickets.postmortems(Set.of(postmortemId)).postmortems().stream()
        .findFirst()
        .map(this::of);
  }

  private ReviewCase of(Postmortem postmortem) {
    return new ReviewCase(
        postmortem,
        templates.of(postmortem),
        reviews.of(postmortem.id()),
        tickets.author(postmortem.id()).orElse(null),
        policies.of(TicketRef.projectOf(postmortem.key())).limits().approvals());
  }
}
