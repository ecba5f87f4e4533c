package io.followthrough.desk.incident;

import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.desk.Papers.done;
import static io.followthrough.desk.Papers.refused;
import static io.followthrough.gate.Cases.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import io.followthrough.desk.Complaint;
import io.followthrough.desk.IncidentTicket;
import io.followthrough.desk.Papers;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.audit.AuditInMemory;
import io.followthrough.gate.Cancelled;
import io.followthrough.gate.Cases;
import io.followthrough.gate.Incident;
import io.followthrough.policy.Right;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** Whoever says that an incident was none says why. */
public class CancellationDeskTest {

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");
  private static final Cancelled.Why WHY =
      new Cancelled.Why("A probe was broken.", ALICE.key(), NOW);

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Tickets tickets;
  @Mock private Permissions permissions;
  @Mock private Cancellations cancellations;

  private final AuditInMemory log = new AuditInMemory();
  private final List<Long> looked = new ArrayList<>();
  private CancellationDesk desk;

  @Before
  public void open() {
    var clock = InstantSource.fixed(NOW);
    desk =
        new CancellationDesk(
            tickets,
            permissions,
            cancellations,
            ids -> looked.addAll(List.of(ids)),
            Papers.audit(log, clock),
            clock);
  }

  @Test
  public void takesTheCommentOfTheMove_forTheReason() {
    given(tickets.incident(101)).willReturn(Optional.of(Cases.incident()));

    assertThat(desk.why(ALICE, Cases.incident(), " A probe was broken. ")).contains(WHY);
    assertThat(desk.why(ALICE, Cases.incident(), "n/a")).isEmpty();
    assertThat(desk.why(ALICE, Cases.incident(), null)).isEmpty();
    assertThat(desk.why(null, Cases.incident(), "A probe was broken.")).isEmpty();
  }

  @Test
  public void takesTheCommentOfThoseWhoMayWaive_onceItIsClosed() {
    given(tickets.incident(101)).willReturn(Optional.of(Cases.closed()));
    incident(Cases.closed());

    assertThat(desk.why(ALICE, Cases.closed(), "A probe was broken.")).isEmpty();

    given(permissions.has(ALICE, Right.WAIVE, "OPS")).willReturn(true);
    assertThat(desk.why(ALICE, Cases.closed(), "A probe was broken.")).contains(WHY);
  }

  @Test
  public void keepsTheReason() {
    desk.keep(ALICE, Cases.incident(), WHY);

    then(cancellations).should().say(101, WHY);
    assertThat(log.acts()).containsExactly("cancelled OPS-1");
    assertThat(log.entries.get(0).note().after()).isEqualTo("A probe was broken.");
  }

  @Test
  public void takesTheReasonLater_andLooksAtTheIncident() {
    incident(aCase().cancelled(null).build().incident());
    given(permissions.has(ALICE, Right.WAIVE, "OPS")).willReturn(true);

    assertThat(done(desk.say(ALICE, "OPS-1", "A probe was broken."))).isEqualTo(WHY);

    then(cancellations).should().say(101, WHY);
    assertThat(looked).containsExactly(101L);
  }

  @Test
  public void takesOneReason_andNoneForAnIncidentThatIsOne() {
    given(permissions.has(ALICE, Right.WAIVE, "OPS")).willReturn(true);

    incident(Cases.incident());
    assertThat(refused(desk.say(ALICE, "OPS-1", "A probe was broken.")).kind())
        .isEqualTo(Refusal.Kind.CONFLICT);
    incident(aCase().cancelled(WHY).build().incident());
    assertThat(refused(desk.say(ALICE, "OPS-1", "Another reason")).kind())
        .isEqualTo(Refusal.Kind.CONFLICT);
  }

  @Test
  public void takesNoReasonThatSaysNothing_norOneOfWhoMayNotWaive() {
    incident(aCase().cancelled(null).build().incident());
    assertThat(refused(desk.say(ALICE, "OPS-1", "Why")).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);

    given(permissions.has(ALICE, Right.WAIVE, "OPS")).willReturn(true);
    assertThat(refused(desk.say(ALICE, "OPS-1", "TBD")).complaints())
        .extracting(Complaint::field)
        .containsExactly("reason");
    then(cancellations).should(never()).say(anyLong(), any());
    assertThat(log.acts()).isEmpty();
  }

  @Test
  public void knowsNothingOfWhatTheVisitorMayNotSee() {
    given(tickets.incident(ALICE, "OPS-1")).willReturn(Optional.empty());

    assertThat(refused(desk.say(ALICE, "OPS-1", "Why"))).isEqualTo(Refusal.notFound("OPS-1"));
  }

  private void incident(Incident incident) {
    given(tickets.incident(ALICE, "OPS-1"))
        .willReturn(Optional.of(new IncidentTicket(incident, "OPS", "It fell", "", "", List.of())));
  }
}
