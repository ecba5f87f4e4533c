package io.followthrough.desk.review;

import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.desk.Papers.dossier;
import static io.followthrough.postmortem.Postmortems.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import io.followthrough.desk.Papers;
import io.followthrough.desk.People;
import io.followthrough.desk.Tickets;
import io.followthrough.postmortem.Postmortems;
import io.followthrough.postmortem.ReviewState;
import io.followthrough.postmortem.Template;
import io.followthrough.postmortem.review.ApprovedText;
import io.followthrough.postmortem.review.ReviewStep;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** An approval falls with the text that it was given to, whoever changes that and however. */
public class ReviewWatchTest {

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Tickets tickets;
  @Mock private ReviewMoves moves;
  @Mock private People people;

  private final ReviewsInMemory reviews = new ReviewsInMemory();

  @Test
  public void hasTheApprovalFall_andTheTicketGoBack() {
    approved();
    says(aPostmortem().withText("impact", "None."));
    given(people.current()).willReturn(Optional.of(ALICE));
    given(moves.move(ALICE, "OPS-2", ReviewState.IN_REVIEW)).willReturn(Optional.empty());

    watch().issuesChanged(201L);
    watch().issuesChanged(201L);

    assertThat(reviews.of(201).steps())
        .extracting(step -> step.kind() + " " + step.by())
        .containsExactly("APPROVED JIRAUSER10101", "FELL " + ALICE.key());
  }

  @Test
  public void hasItFall_alsoWhereNobodyIsSignedIn() {
    approved();
    says(aPostmortem().without("impact"));
    given(people.current()).willReturn(Optional.empty());

    watch().issuesChanged(201L);

    assertThat(reviews.of(201).standing()).isEmpty();
    verify(moves, never()).move(any(), any(), any());
  }

  @Test
  public void leavesItAlone_whereSomethingElseChanged() {
    approved();
    says(aPostmortem().withText("worked", "The phone tree."));

    watch().issuesChanged(201L, 7L);

    assertThat(reviews.of(201).standing()).hasSize(1);
  }

  private void approved() {
    reviews.add(
        201,
        new ReviewStep(
            ReviewStep.Kind.APPROVED,
            "JIRAUSER10101",
            NOW,
            "",
            ApprovedText.of(aPostmortem().build(), Template.full())));
  }

  private void says(Postmortems postmortem) {
    given(tickets.postmortems(Set.of(201L))).willReturn(dossier(List.of(), postmortem));
  }

  private ReviewWatch watch() {
    return new ReviewWatch(
        tickets, reviews, moves, people, Papers.turns(), InstantSource.fixed(NOW));
  }
}
