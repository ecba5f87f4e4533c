package io.followthrough.desk.triage;

import static io.followthrough.action.Actions.anAction;
import static io.followthrough.action.Actions.deferred;
import static io.followthrough.action.Actions.rejected;
import static io.followthrough.desk.Papers.dossier;
import static io.followthrough.postmortem.Postmortems.aPostmortem;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import io.followthrough.desk.IssueWatch;
import io.followthrough.desk.Papers;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Touched;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** What waits is remembered, and from which day on what waits later. */
public class WaitingWatchTest {

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Tickets tickets;
  @Mock private WaitingItems items;

  @Test
  public void remembersWhatWaits_andWhatWillFromTheDayAfterItsLast() {
    given(tickets.touchedBy(301)).willReturn(new Touched(Set.of(201L), Set.of()));
    given(tickets.postmortems(List.of(201L)))
        .willReturn(
            dossier(
                List.of(),
                aPostmortem()
                    .withActions(
                        anAction().proposed(),
                        anAction().withId(302).withKey("OPS-9").closedUnfixed(),
                        anAction().withId(303).answered(deferred()),
                        anAction().withId(304).answered(rejected()),
                        anAction().withId(305))));

    watch().issuesChanged(301L);

    verify(items)
        .keep(
            201,
            List.of(
                new Waiting(301, 201, "NET", LocalDate.EPOCH, false),
                new Waiting(302, 201, "OPS", LocalDate.EPOCH, false),
                new Waiting(303, 201, "NET", LocalDate.of(2030, 3, 29), false)));
  }

  @Test
  public void forgetsWhatAPostmortemAskedForThatIsGone() {
    given(tickets.touchedBy(201)).willReturn(new Touched(Set.of(201L), Set.of()));
    given(tickets.postmortems(List.of(201L))).willReturn(dossier(List.of()));

    watch().issuesChanged(201L);

    verify(items).keep(201, List.of());
  }

  @Test
  public void looksAtTheOthers_whereOneCannotBeLookedAt() {
    given(tickets.touchedBy(301)).willReturn(new Touched(Set.of(201L, 202L), Set.of()));
    given(tickets.postmortems(List.of(201L))).willThrow(new IllegalStateException("No database"));
    given(tickets.postmortems(List.of(202L))).willReturn(dossier(List.of()));

    assertThatThrownBy(() -> watch().issuesChanged(301L)).hasMessage("No database");

    verify(items).keep(202, List.of());
  }

  private IssueWatch watch() {
    return IssueWatch.touching(tickets, new WaitingWatch(tickets, items, Papers.turns()));
  }
}
