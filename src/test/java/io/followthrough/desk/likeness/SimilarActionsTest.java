package io.followthrough.desk.likeness;

import static io.followthrough.action.Actions.anAction;
import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.desk.Papers.done;
import static io.followthrough.desk.Papers.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import io.followthrough.desk.AskedAction;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

public class SimilarActionsTest {

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Tickets tickets;
  private final KeptTexts texts = new KeptTexts();

  @Test
  public void namesWhatIsLikelyTheSame_bestFirst() {
    texts.keep(Map.of(301L, "Flux metrics and alerts", 302L, "Flux metrics, alerts and docs"));
    texts.keep(Map.of(303L, "Renew certificates"));
    seen(List.of(301L, 302L), 301, 302);

    var found = done(similar().to(ALICE, "Flux metrics and alerts", null, false));

    assertThat(found).extracting(one -> one.asked().action().id()).containsExactly(301L, 302L);
    assertThat(found.get(0).score()).isGreaterThan(0.99);
    assertThat(found).allSatisfy(one -> assertThat(one.likelyTheSame()).isTrue());
    assertThat(found.get(0).asked().postmortems()).containsExactly("PM-1");
  }

  @Test
  public void namesWhatIsLessSimilar_onRequestOnly() {
    texts.keep(Map.of(301L, "Flux metrics for the cluster and alarms"));
    seen(List.of(), new long[0]);
    assertThat(done(similar().to(ALICE, "Flux metrics and alerts", null, false))).isEmpty();

    seen(List.of(301L), 301);

    assertThat(done(similar().to(ALICE, "Flux metrics and alerts", null, true)))
        .singleElement()
        .satisfies(one -> assertThat(one.likelyTheSame()).isFalse());
  }

  @Test
  public void namesOnlyWhatTheVisitorMaySee() {
    texts.keep(Map.of(301L, "Flux alerts", 302L, "Flux alerts"));
    seen(List.of(301L, 302L), 302);

    assertThat(done(similar().to(ALICE, "Flux alerts", null, false)))
        .extracting(one -> one.asked().action().id())
        .containsExactly(302L);
  }

  @Test
  public void refusesATextThatSaysNothing_orTooMuch() {
    for (var text : List.of("", " \n", "***", "x".repeat(256))) {
      var refusal = refused(similar().to(ALICE, text, null, false));

      assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
      assertThat(refusal.complaints()).extracting(Complaint::field).containsExactly("text");
    }
  }

  @Test
  public void refusesAPostmortemThatIsNotThere() {
    given(tickets.postmortem(ALICE, "PM-9")).willReturn(Optional.empty());

    assertThat(refused(similar().to(ALICE, "Flux alerts", "PM-9", false)))
        .isEqualTo(Refusal.notFound("PM-9"));
  }

  private SimilarActions similar() {
    return new SimilarActions(tickets, new ComparedIndex(texts, 100));
  }

  private void seen(List<Long> asked, long... visible) {
    given(tickets.firstOf(ALICE, asked, 5))
        .willReturn(
            Arrays.stream(visible)
                .mapToObj(id -> new AskedAction(anAction().withId(id).build(), List.of("PM-1")))
                .toList());
  }
}
