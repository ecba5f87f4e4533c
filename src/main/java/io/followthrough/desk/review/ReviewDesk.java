package io.followthrough.desk.review;

import io.followthrough.desk.Complaint;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.TextReader;
import io.followthrough.desk.Turns;
import io.followthrough.desk.Visitor;
import io.followthrough.postmortem.ReviewState;
import io.followthrough.postmortem.review.ReviewStep;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lets people approve postmortems, somebody else than their authors, and send them back with a
 * reason.
 */
public final class ReviewDesk {

  private static final int REASON_LIMIT = 4000;

  private final ReviewCases cases;
  private final Reviews reviews;
  private final ReviewMoves moves;
  private final Permissions permissions;
  private final Turns turns;
  private final InstantSource clock;

  public ReviewDesk(
      ReviewCases cases,
      Reviews reviews,
      ReviewMoves moves,
      Permissions permissions,
      Turns turns,
      InstantSource clock) {
    this.cases = cases;
    this.reviews = reviews;
    this.moves = moves;
    this.permissions = permissions;
    this.turns = turns;
    this.clock = clock;
  }

  /** The review of a postmortem for somebody who asks by its key. */
  public Outcome<ReviewFile> open(Visitor visitor, String key) {
    return cases.seen(visitor, key).then(seen -> Outcome.done(file(visitor, seen)));
  }

  /**
   * Approves what a postmortem says now. With the last approval that is needed its ticket becomes
   * approved.
   */
  public Outcome<ReviewFile> approve(Visitor visitor, String key) {
    return inTurn(visitor, key, now -> approve(visitor, now));
  }

  /**
   * Sends a postmortem back to its author.
   *
   * @param reason why; {@code null} where nothing was said
   */
  public Outcome<ReviewFile> sendBack(Visitor visitor, String key, @Nullable String reason) {
    return inTurn(visitor, key, now -> sendBack(visitor, now, reason));
  }

  /**
   * What keeps a visitor from taking a postmortem to its approval in the host's own workflow. Where
   * that is nothing, it counts as his approval.
   */
  public List<Complaint> approvingInWorkflow(Visitor visitor, long postmortemId) {
    var found = cases.of(postmortemId);
    if (found.isEmpty()) {
      return List.of();
    }
    var now = found.get();
    var objections = now.objections(visitor, mayApprove(visitor, now));
    objections.addAll(now.lackingAfter(visitor));
    if (objections.isEmpty() && !now.isApprovedBy(visitor)) {
      add(now, now.approval(visitor, now()));
    }
    return List.copyOf(objections);
  }

  /**
   * What keeps a visitor from taking a postmortem back to its author in the host's own workflow.
   * Where that is nothing, it is kept as his return.
   *
   * @param comment what he says about it there; {@code null} for nothing
   */
  public List<Complaint> returningInWorkflow(
      Visitor visitor, long postmortemId, @Nullable String comment) {
    var found = cases.of(postmortemId);
    if (found.isEmpty() || isReturned(visitor, found.get())) {
      return List.of();
    }
    var texts = new TextReader();
    var reason =
        texts.telling("comment", comment, REASON_LIMIT, "followthrough.error.comment-missing");
    if (texts.hasComplaints()) {
      return texts.refusal().complaints();
    }
    add(found.get(), returned(visitor, reason));
    return List.of();
  }

  private Outcome<ReviewFile> inTurn(
      Visitor visitor, String key, Function<ReviewCase, Outcome<ReviewFile>> work) {
    return cases
        .seen(visitor, key)
        .then(
            seen ->
                turns.alone(
                    Reviews.turnOf(seen.postmortem().id()),
                    () -> cases.seen(visitor, key).then(work)));
  }

  private Outcome<ReviewFile> approve(Visitor visitor, ReviewCase now) {
    var key = now.postmortem().key();
    var objections = now.objections(visitor, mayApprove(visitor, now));
    var kind =
        objections.stream().anyMatch(one -> one.field() == null)
            ? Refusal.Kind.FORBIDDEN
            : Refusal.Kind.CONFLICT;
    if (now.postmortem().state() != ReviewState.IN_REVIEW) {
      objections.add(
          Complaint.of("followthrough.error.not-in-review", key, now.postmortem().status()));
    } else if (now.isApprovedBy(visitor)) {
      objections.add(Complaint.of("followthrough.error.approved-already", key));
    }
    if (!objections.isEmpty()) {
      return Outcome.refused(new Refusal(kind, objections));
    }
    add(now, now.approval(visitor, now()));
    return now.lackingAfter(visitor).isEmpty()
        ? moved(visitor, key, ReviewState.APPROVED)
        : open(visitor, key);
  }

  private Outcome<ReviewFile> sendBack(Visitor visitor, ReviewCase now, @Nullable String reason) {
    var key = now.postmortem().key();
    if (!mayReturn(visitor, now)) {
      return Outcome.refused(
          Refusal.of(Refusal.Kind.FORBIDDEN, "followthrough.error.may-not-return", key));
    }
    if (now.postmortem().state() != ReviewState.IN_REVIEW) {
      return Outcome.refused(
          Refusal.of(
              Refusal.Kind.CONFLICT,
              "followthrough.error.not-in-review",
              key,
              now.postmortem().status()));
    }
    var texts = new TextReader();
    var said = texts.telling("reason", reason, REASON_LIMIT, "followthrough.error.missing.reason");
    if (texts.hasComplaints()) {
      return Outcome.refused(texts.refusal());
    }
    add(now, returned(visitor, said));
    return moved(visitor, key, ReviewState.DRAFT);
  }

  private Outcome<ReviewFile> moved(Visitor visitor, String key, ReviewState to) {
    return moves
        .move(visitor, key, to)
        .map(Outcome::<ReviewFile>refused)
        .orElseGet(() -> open(visitor, key));
  }

  /** Whether he did so on the panel, which takes him through the same transition. */
  private boolean isReturned(Visitor visitor, ReviewCase now) {
    var latest = now.review().last().filter(step -> step.kind() == ReviewStep.Kind.RETURNED);
    return latest
        .filter(step -> visitor.key().equals(step.by()))
        .filter(step -> step.at().isAfter(now().minus(1, ChronoUnit.MINUTES)))
        .isPresent();
  }

  private ReviewStep returned(Visitor visitor, String reason) {
    return new ReviewStep(ReviewStep.Kind.RETURNED, visitor.key(), now(), reason, null);
  }

  private void add(ReviewCase now, ReviewStep step) {
    reviews.add(now.postmortem().id(), step);
  }

  private boolean mayApprove(Visitor visitor, ReviewCase now) {
    return permissions.mayReview(visitor, now.postmortem().key());
  }

  private boolean mayReturn(Visitor visitor, ReviewCase now) {
    return permissions.mayEdit(visitor, now.postmortem().key()) || mayApprove(visitor, now);
  }

  private ReviewFile file(Visitor visitor, ReviewCase seen) {
    return new ReviewFile(
        seen.postmortem(),
        seen.needed(),
        seen.absent(),
        seen.standing(),
        seen.review().steps(),
        new ReviewFile.Part(
            mayApprove(visitor, seen),
            mayReturn(visitor, seen),
            seen.isStartedBy(visitor),
            seen.isWrittenBy(visitor),
            seen.isApprovedBy(visitor)));
  }

  /** As exactly as it is kept. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
