package io.followthrough.desk.action;

import static io.followthrough.action.Actions.anAction;
import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.desk.Papers.done;
import static io.followthrough.desk.Papers.dossier;
import static io.followthrough.desk.Papers.refused;
import static io.followthrough.postmortem.Postmortems.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;

import io.followthrough.action.Actions;
import io.followthrough.action.Loss;
import io.followthrough.action.Rejected;
import io.followthrough.action.RejectionReason;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.IssueWatch;
import io.followthrough.desk.Papers;
import io.followthrough.desk.People;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Touched;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.audit.AuditInMemory;
import io.followthrough.desk.incident.DebtWatch;
import io.followthrough.desk.incident.Debts;
import io.followthrough.desk.incident.GateDesk;
import io.followthrough.desk.incident.GateMirror;
import io.followthrough.desk.incident.Waivers;
import io.followthrough.gate.Gate;
import io.followthrough.gate.requirement.Requirements;
import io.followthrough.policy.Today;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** What has lost its ticket is let go with a reason, by those who may edit the postmortem. */
public class LossDeskTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2030-03-14T22:30:00Z"));
  private static final Rejected WHY = new Rejected(RejectionReason.SUPERSEDED, "A gateway does it");

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Tickets tickets;
  @Mock private Permissions permissions;
  @Mock private People people;
  @Mock private Asks asks;

  private final AuditInMemory log = new AuditInMemory();

  @Test
  public void letsGo_thenLooksAtTheDebts() {
    asked(List.of(201L, 301L), anAction().lost(Loss.DELETED));
    given(asks.letGo(201, 301, WHY, ALICE, CLOCK.instant())).willReturn(true);
    given(tickets.touchedBy(201)).willReturn(new Touched(Set.of(201L), Set.of()));

    var action = done(desk().letGo(ALICE, "OPS-2", 301, "superseded", "A gateway does it"));

    assertThat(action.key()).isEqualTo("NET-7");
    var order = inOrder(asks, tickets);
    order.verify(asks).letGo(201, 301, WHY, ALICE, CLOCK.instant());
    order.verify(tickets).touchedBy(201);
    assertThat(log.acts()).containsExactly("action-let-go OPS-2");
    assertThat(log.entries.get(0).note().before()).isEqualTo("NET-7, deleted, accepted");
    assertThat(log.entries.get(0).note().after()).isEqualTo("superseded: A gateway does it");
  }

  @Test
  public void isTooLate_whenSomebodyElseLetItGoMeanwhile() {
    asked(List.of(201L, 301L), anAction().lost(Loss.DELETED));
    given(asks.letGo(201, 301, WHY, ALICE, CLOCK.instant())).willReturn(false);

    assertThat(refused(desk().letGo(ALICE, "OPS-2", 301, "superseded", "A gateway does it")).kind())
        .isEqualTo(Refusal.Kind.NOT_FOUND);
  }

  @Test
  public void leavesWhatIsGone_toThoseWhoCouldHaveSeenIt() {
    asked(List.of(201L), anAction().lost(Loss.DELETED));

    assertNotLost(301);
  }

  @Test
  public void knowsNothing_ofALostTicketThatTheVisitorMayNotSee() {
    asked(List.of(201L), anAction().lost(Loss.UNLINKED));

    assertNotLost(301);
  }

  @Test
  public void letsNothingGo_thatStillHasItsTicket() {
    asked(List.of(201L, 301L), anAction());

    assertNotLost(301);
    assertNotLost(999);
  }

  @Test
  public void asksForAReason() {
    asked(List.of(201L, 301L), anAction().lost(Loss.RETYPED));

    assertThat(refused(desk().letGo(ALICE, "OPS-2", 301, null, "tbd")).complaints())
        .containsExactly(
            Complaint.about("reasonCategory", "followthrough.error.missing.reasonCategory"),
            Complaint.about("reason", "followthrough.error.missing.reason"));
    assertThat(refused(desk().letGo(ALICE, "OPS-2", 301, "whim", "No use")).complaints())
        .extracting(Complaint::field)
        .containsExactly("reasonCategory");
    then(asks).should(never()).letGo(anyLong(), anyLong(), any(), any(), any());
  }

  @Test
  public void letsNobody_whoMayNotEditThePostmortem() {
    given(tickets.postmortem(ALICE, "OPS-2"))
        .willReturn(Optional.of(dossier(List.of(201L), aPostmortem())));
    given(permissions.mayEdit(ALICE, "OPS-2")).willReturn(false);

    assertThat(refused(desk().letGo(ALICE, "OPS-2", 301, null, null)).kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
  }

  @Test
  public void knowsNothing_ofAPostmortemThatTheVisitorMayNotSee() {
    given(tickets.postmortem(ALICE, "SEC-2")).willReturn(Optional.empty());

    assertThat(refused(desk().letGo(ALICE, "SEC-2", 301, null, null)))
        .isEqualTo(Refusal.notFound("SEC-2"));
  }

  private void assertNotLost(long id) {
    assertThat(refused(desk().letGo(ALICE, "OPS-2", id, "superseded", "A gateway does it")).kind())
        .isEqualTo(Refusal.Kind.NOT_FOUND);
    then(asks).should(never()).letGo(anyLong(), anyLong(), any(), any(), any());
  }

  private void asked(List<Long> visible, Actions action) {
    given(tickets.postmortem(ALICE, "OPS-2"))
        .willReturn(Optional.of(dossier(visible, aPostmortem().withActions(action))));
    given(permissions.mayEdit(ALICE, "OPS-2")).willReturn(true);
  }

  private LossDesk desk() {
    Debts none = null;
    GateMirror dark = null;
    Waivers unlooked = null;
    var gate =
        new GateDesk(new Gate(Requirements.all()), tickets, permissions, none, unlooked, CLOCK);
    return new LossDesk(
        tickets,
        permissions,
        people,
        asks,
        IssueWatch.touching(
            tickets,
            new DebtWatch(
                gate,
                tickets,
                asks,
                id -> {},
                none,
                dark,
                null,
                Papers.audit(CLOCK),
                Papers.turns(),
                Papers.today(CLOCK))),
        new Audit(log, Papers.turns()),
        new Today(CLOCK, ZoneOffset.UTC));
  }
}
