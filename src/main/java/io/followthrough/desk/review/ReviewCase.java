package io.followthrough.desk.review;

import io.followthrough.desk.Complaint;
import io.followthrough.desk.Visitor;
import io.followthrough.policy.Holder;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.Template;
import io.followthrough.postmortem.review.ApprovedText;
import io.followthrough.postmortem.review.Review;
import io.followthrough.postmortem.review.ReviewStep;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One postmortem, what happened in its review, and what an approval asks for.
 *
 * @param postmortem as it stands now
 * @param template what it has to say
 * @param review what happened so far
 * @param author the key of the user who started it; {@code null} where that is not known any more
 * @param writers the keys of those whose text it is as well, so that they do not approve it either
 * @param needed how many people have to approve it
 * @param quorum of each of these somebody has to be among them
 * @param among whether the user of a key is one of some
 */
record ReviewCase(
    Postmortem postmortem,
    Template template,
    Review review,
    @Nullable String author,
    Set<String> writers,
    int needed,
    Set<Holder> quorum,
    BiPredicate<String, Holder> among) {

  /** The approvals of what it says now. */
  List<ReviewStep> standing() {
    return review.standingOn(postmortem.texts());
  }

  boolean isApprovedBy(Visitor visitor) {
    return standing().stream().anyMatch(step -> visitor.key().equals(step.by()));
  }

  /** Whether a visitor started it, so that he cannot be the second pair of eyes. */
  boolean isStartedBy(Visitor visitor) {
    return needed > 0 && visitor.key().equals(author);
  }

  /** Whether a visitor wrote some of it, so that he cannot be the second pair of eyes. */
  boolean isWrittenBy(Visitor visitor) {
    return needed > 0 && !isStartedBy(visitor) && writers.contains(visitor.key());
  }

  /** Of whom somebody still has to approve it, as policies write them. */
  List<String> absent() {
    return absentFrom(approvers());
  }

  /** What is still lacking once a visitor has approved it; nothing where his is the last one. */
  List<Complaint> lackingAfter(Visitor visitor) {
    var approvers =
        Stream.concat(approvers(), Stream.of(visitor.key())).collect(Collectors.toSet());
    var lacking = new ArrayList<Complaint>();
    if (approvers.size() < needed) {
      lacking.add(
          Complaint.of(
              "followthrough.error.approvals-lacking",
              postmortem.key(),
              String.valueOf(needed - approvers.size())));
    }
    var absent = absentFrom(approvers.stream());
    if (!absent.isEmpty()) {
      lacking.add(
          Complaint.of(
              "followthrough.error.quorum-lacking", postmortem.key(), String.join(", ", absent)));
    }
    return List.copyOf(lacking);
  }

  /** What keeps a visitor from approving it. */
  List<Complaint> objections(Visitor visitor, boolean mayApprove) {
    var objections = new ArrayList<Complaint>();
    if (!mayApprove) {
      objections.add(Complaint.of("followthrough.error.may-not-review", postmortem.key()));
    }
    if (isStartedBy(visitor)) {
      objections.add(Complaint.of("followthrough.error.own-postmortem", postmortem.key()));
    }
    if (isWrittenBy(visitor)) {
      objections.add(Complaint.of("followthrough.error.own-text", postmortem.key()));
    }
    postmortem
        .lacks(template)
        .forEach(
            lack ->
                objections.add(
                    Complaint.about(
                        lack.section().id(),
                        "followthrough.error.section." + lack.kind().id(),
                        lack.filling(postmortem.key()))));
    return objections;
  }

  /** A visitor's approval of what it says now. */
  ReviewStep approval(Visitor visitor, Instant at) {
    return new ReviewStep(
        ReviewStep.Kind.APPROVED, visitor.key(), at, "", ApprovedText.of(postmortem, template));
  }

  private Stream<String> approvers() {
    return standing().stream().map(ReviewStep::by).filter(Objects::nonNull);
  }

  private List<String> absentFrom(Stream<String> approvers) {
    var there = approvers.toList();
    return quorum.stream()
        .filter(holder -> there.stream().noneMatch(by -> among.test(by, holder)))
        .map(Holder::toString)
        .sorted()
        .toList();
  }
}
