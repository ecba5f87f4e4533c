package io.followthrough.desk.likeness;

import static io.followthrough.action.Actions.anAction;
import static io.followthrough.action.Actions.deferred;
import static io.followthrough.action.Actions.rejected;
import static io.followthrough.action.Actions.riskAccepted;
import static io.followthrough.desk.Papers.ALICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.lenient;

import io.followthrough.action.ActionItem;
import io.followthrough.action.Actions;
import io.followthrough.action.Disposition;
import io.followthrough.action.Proposed;
import io.followthrough.desk.Papers;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.action.AnswerBook;
import io.followthrough.desk.postmortem.PostmortemDesk;
import io.followthrough.policy.Today;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** Action items are found by what their answers say on the day, as it is judged everywhere. */
public class ActionSearchTest {

  /** In Tokyo it is the 28th already: the last day of the deferral of every test. */
  private static final Instant NOW = Instant.parse("2030-03-27T22:30:00Z");

  private static final LocalDate TODAY = LocalDate.of(2030, 3, 28);

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Tickets tickets;
  @Mock private ComparedTexts texts;
  @Mock private AnswerBook answers;

  private final Map<Long, ActionItem> visible = new HashMap<>();
  private ActionSearch search;

  @Before
  public void build() {
    Permissions unasked = null;
    search =
        new ActionSearch(
            tickets,
            texts,
            answers,
            new PostmortemDesk(tickets, null, null, unasked, null, Papers.turns()),
            new Today(InstantSource.fixed(NOW), ZoneId.of("Asia/Tokyo")));
    lenient()
        .when(tickets.actions(any(), anyCollection()))
        .thenAnswer(
            call -> {
              Collection<Long> ids = call.getArgument(1);
              return ids.stream().map(visible::get).filter(Objects::nonNull).toList();
            });
    lenient()
        .when(texts.keptAmong(anyCollection()))
        .thenAnswer(call -> List.copyOf(call.<Collection<Long>>getArgument(0)));
  }

  @Test
  public void findsDeferrals_fromTheirLastDayOn() {
    given(answers.endingBy(Disposition.DEFERRED, TODAY)).willReturn(List.of(1L, 2L, 3L));
    there(anAction().withId(1).answered(deferred()));
    there(anAction().withId(2).answered(new Proposed(deferred())));
    there(anAction().withId(3).answered(rejected()));

    assertThat(ids(search.deferredDue(ALICE))).containsExactly(1L, 2L);
  }

  @Test
  public void findsRisksThatAreAccepted_andNotForLong() {
    var lastDay = LocalDate.of(2030, 4, 14);
    given(answers.endingBy(Disposition.RISK_ACCEPTED, lastDay)).willReturn(List.of(1L, 2L));
    there(anAction().withId(1).answered(riskAccepted()));
    there(anAction().withId(2).answered(new Proposed(riskAccepted())));

    assertThat(ids(search.riskExpiring(ALICE, 17))).containsExactly(1L);
  }

  @Test
  public void doesNotTrustWhatIsKeptBesideATicket() {
    var tooEarly = LocalDate.of(2030, 4, 13);
    given(answers.endingBy(Disposition.RISK_ACCEPTED, tooEarly)).willReturn(List.of(1L));
    there(anAction().withId(1).answered(riskAccepted()));

    assertThat(search.riskExpiring(ALICE, 16)).isEmpty();
  }

  @Test
  public void leavesOutWhatNoPostmortemAsksForAnyMore() {
    given(answers.endingBy(Disposition.DEFERRED, TODAY)).willReturn(List.of(1L));
    given(texts.keptAmong(List.of(1L))).willReturn(List.of());
    there(anAction().withId(1).answered(deferred()));

    assertThat(search.deferredDue(ALICE)).isEmpty();
  }

  @Test
  public void saysTheSameOfAPostmortem_thatIsMissingOrInvisible() {
    given(tickets.postmortem(ALICE, "OPS-9")).willReturn(Optional.empty());

    assertThat(Papers.refused(search.of(ALICE, "OPS-9"))).isEqualTo(Refusal.notFound("OPS-9"));
  }

  private void there(Actions action) {
    var item = action.build();
    visible.put(item.id(), item);
  }

  private static List<Long> ids(List<ActionItem> items) {
    return items.stream().map(ActionItem::id).toList();
  }
}
