package io.followthrough.desk.review;

import io.followthrough.action.TicketRef;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.policy.Policies;
import io.followthrough.desk.postmortem.Templates;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.Section;
import io.followthrough.postmortem.Template;
import io.followthrough.postmortem.review.Review;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together what the review of a postmortem is judged by. */
public final class ReviewCases {

  private final Tickets tickets;
  private final Templates templates;
  private final Reviews reviews;
  private final Policies policies;
  private final Permissions permissions;
  private final Writers writers;

  public ReviewCases(
      Tickets tickets,
      Templates templates,
      Reviews reviews,
      Policies policies,
      Permissions permissions,
      Writers writers) {
    this.tickets = tickets;
    this.templates = templates;
    this.reviews = reviews;
    this.policies = policies;
    this.permissions = permissions;
    this.writers = writers;
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
    var policy = policies.of(TicketRef.projectOf(postmortem.key()));
    var template = templates.of(postmortem);
    var review = reviews.of(postmortem.id());
    var author = tickets.author(postmortem.id()).orElse(null);
    return new ReviewCase(
        postmortem,
        template,
        review,
        author,
        writers(postmortem, template, review, author),
        policy.limits().approvals(),
        policy.quorum(),
        (userKey, holder) -> permissions.isAmong(userKey, holder, postmortem.key()));
  }

  /**
   * Whoever wrote a required section since the last approval. Where that would leave nobody to
   * approve it, nobody: then only who started it does not.
   */
  private Set<String> writers(
      Postmortem postmortem, Template template, Review review, @Nullable String author) {
    var sections = template.required().stream().map(Section::id).toList();
    var wrote = writers.since(postmortem.id(), sections, review.lastApproval());
    var barred =
        Stream.concat(wrote.stream(), Stream.ofNullable(author)).collect(Collectors.toSet());
    return wrote.isEmpty() || permissions.mayReviewBesides(barred, postmortem.key())
        ? wrote
        : Set.of();
  }
}
