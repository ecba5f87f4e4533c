package io.followthrough.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.postmortem.review.ApprovedText;
import io.followthrough.postmortem.review.ReviewStep;
import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.ao.TestObjects;
import java.time.Instant;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Reviews are kept in a real table, which several nodes read. */
public class StoredReviewsTest {

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");
  private static final ReviewStep APPROVED =
      new ReviewStep(
          ReviewStep.Kind.APPROVED,
          "JIRAUSER10101",
          NOW,
          "",
          new ApprovedText(List.of("summary", "impact"), "0".repeat(64)));
  private static final ReviewStep RETURNED =
      new ReviewStep(
          ReviewStep.Kind.RETURNED, "JIRAUSER10102", NOW, "Say who\nnoticed.".repeat(200), null);
  private static final ReviewStep FELL = new ReviewStep(ReviewStep.Kind.FELL, null, NOW, "", null);

  @Rule public final FreshDatabase database = new FreshDatabase();

  private Instant now = NOW;
  private StoredReviews here;
  private StoredReviews elsewhere;

  @Before
  public void open() {
    var objects = TestObjects.of(database.store(), List.of(ReviewStepEntity.class));
    here = new StoredReviews(objects, () -> now);
    elsewhere = new StoredReviews(objects, () -> now);
  }

  @Test
  public void keepsEveryStep_inItsOrder() {
    here.add(201, APPROVED);
    here.add(202, APPROVED);
    here.add(201, RETURNED);
    here.add(201, FELL);

    assertThat(here.of(201).steps()).containsExactly(APPROVED, RETURNED, FELL);
    assertThat(here.remembered(201)).isEqualTo(here.of(201));
    assertThat(here.of(203).steps()).isEmpty();
    assertThat(here.remembered(203).steps()).isEmpty();
  }

  @Test
  public void remembersInSeconds_whatAnotherNodeWrites() {
    assertThat(here.remembered(201).steps()).isEmpty();
    elsewhere.add(201, APPROVED);
    assertThat(here.of(201).steps()).containsExactly(APPROVED);
    assertThat(here.remembered(201).steps()).isEmpty();

    now = NOW.plusSeconds(5);

    assertThat(here.remembered(201).steps()).containsExactly(APPROVED);
  }

  @Test
  public void remembersAllThatIsThere_moreThanIsReadAtOnce() {
    for (var step = 0; step < 1010; step++) {
      elsewhere.add(201 + step, APPROVED);
    }

    assertThat(here.remembered(201).steps()).hasSize(1);
    assertThat(here.remembered(1210).steps()).hasSize(1);
  }
}
