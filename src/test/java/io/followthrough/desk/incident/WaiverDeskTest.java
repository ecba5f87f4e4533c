package io.followthrough.desk.incident;

import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.desk.Papers.done;
import static io.followthrough.desk.Papers.refused;
import static io.followthrough.desk.Papers.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import io.followthrough.desk.Complaint;
import io.followthrough.desk.IssueWatch;
import io.followthrough.desk.Listing;
import io.followthrough.desk.Papers;
import io.followthrough.desk.People;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.SeenIncidents;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Touched;
import io.followthrough.desk.Withdrawal;
import io.followthrough.desk.action.Asks;
import io.followthrough.desk.audit.AuditInMemory;
import io.followthrough.gate.Waiver;
import io.followthrough.gate.WaiverReason;
import io.followthrough.policy.Right;
import io.followthrough.policy.Today;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** Who administers a project says which of its incidents needs no postmortem, and why. */
public class WaiverDeskTest {

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");
  private static final Waiver WAIVER =
      new Waiver(
          WaiverReason.FALSE_ALARM, "A probe was broken.", "SEV2", "triaged", ALICE.key(), NOW);

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Tickets tickets;
  @Mock private Permissions permissions;
  @Mock private Waivers waivers;
  @Mock private Asks asks;
  @Mock private SeenIncidents seen;

  private final AuditInMemory log = new AuditInMemory();
  private WaiverDesk desk;

  @Before
  public void open() {
    People unasked = null;
    Debts none = null;
    GateMirror dark = null;
    var clock = InstantSource.fixed(NOW);
    var turns = Papers.turns();
    var audit = Papers.audit(log, clock);
    desk =
        new WaiverDesk(
            tickets,
            permissions,
            unasked,
            waivers,
            seen,
            IssueWatch.touching(
                tickets,
                new DebtWatch(
                    null,
                    tickets,
                    asks,
                    id -> {},
                    none,
                    dark,
                    null,
                    audit,
                    turns,
                    Papers.today(clock))),
            audit,
            new Today(clock, ZoneOffset.UTC));
  }

  @Test
  public void writesDownWhoWaivedWhatAndWhy_thenLooksWhetherTheIncidentOwesAnything() {
    aliceAdministers();
    given(waivers.give(101, WAIVER)).willReturn(true);
    touchesNothing();

    assertThat(done(desk.give(ALICE, "OPS-1", "false-alarm", " A probe was broken. ")))
        .isEqualTo(WAIVER);

    then(asks).should().notice(Set.of(), Set.of(101L));
    assertThat(log.acts()).containsExactly("waived OPS-1");
    assertThat(log.entries.get(0).note().after())
        .isEqualTo("false-alarm, SEV2: A probe was broken.");
    assertThat(log.entries.get(0).note().by()).isEqualTo(ALICE.key());
  }

  @Test
  public void takesNoWaiverWithoutAReason() {
    aliceAdministers();

    var refusal = refused(desk.give(ALICE, "OPS-1", null, "TBD"));

    assertThat(refusal.complaints())
        .extracting(Complaint::field)
        .containsExactly("reasonCategory", "reason");
    then(waivers).should(never()).give(anyLong(), any());
  }

  @Test
  public void takesNoSecondWaiver() {
    aliceAdministers();

    assertThat(refused(desk.give(ALICE, "OPS-1", "false-alarm", "A probe was broken.")))
        .isEqualTo(
            Refusal.of(Refusal.Kind.CONFLICT, "followthrough.error.waived-already", "OPS-1"));
  }

  @Test
  public void listensOnlyToThoseWhoAdministerTheProject() {
    given(tickets.incident(ALICE, "OPS-1")).willReturn(Optional.of(ticket()));

    assertThat(refused(desk.give(ALICE, "OPS-1", "other", "I say so.")).kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
    assertThat(refused(desk.withdraw(ALICE, "OPS-1", "I say so.")).kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
  }

  @Test
  public void knowsNoIncident_thatTheVisitorMayNotSee() {
    given(tickets.incident(ALICE, "SEC-1")).willReturn(Optional.empty());

    assertThat(refused(desk.give(ALICE, "SEC-1", "other", "Why")))
        .isEqualTo(Refusal.notFound("SEC-1"));
    assertThat(refused(desk.withdraw(ALICE, "SEC-1", "Why"))).isEqualTo(Refusal.notFound("SEC-1"));
  }

  @Test
  public void takesAWaiverBack_withAReason() {
    aliceAdministers();
    var withdrawal = new Withdrawal(ALICE.key(), NOW, "It came back.");
    given(waivers.withdraw(101, withdrawal)).willReturn(Optional.of(WAIVER));
    touchesNothing();

    assertThat(done(desk.withdraw(ALICE, "OPS-1", "It came back."))).isEqualTo(WAIVER);

    then(asks).should().notice(Set.of(), Set.of(101L));
    assertThat(refused(desk.withdraw(ALICE, "OPS-1", null)).complaints())
        .containsExactly(Complaint.about("reason", "followthrough.error.missing.reason"));
  }

  @Test
  public void takesNothingBack_whereNothingStands() {
    aliceAdministers();

    assertThat(refused(desk.withdraw(ALICE, "OPS-1", "It came back.")).kind())
        .isEqualTo(Refusal.Kind.CONFLICT);
  }

  @Test
  public void listsTheWaiversOfIncidentsThatTheVisitorMaySee() {
    var seenOne = new KeptWaiver(8, 101, WAIVER, null);
    given(waivers.before(99, 2)).willReturn(List.of(new KeptWaiver(9, 100, WAIVER, null), seenOne));
    given(seen.keys(ALICE, List.of(100L, 101L))).willReturn(Map.of(101L, "OPS-1"));

    assertThat(desk.list(ALICE, 99, 2))
        .isEqualTo(new Listing<>(List.of(new WaiverLine("OPS-1", seenOne)), 8L));
  }

  @Test
  public void saysThatTheListIsAtItsEnd() {
    given(waivers.before(99, 2)).willReturn(List.of());
    given(seen.keys(ALICE, List.of())).willReturn(Map.of());

    assertThat(desk.list(ALICE, 99, 2)).isEqualTo(new Listing<>(List.of(), null));
  }

  private void touchesNothing() {
    given(tickets.touchedBy(101)).willReturn(new Touched(Set.of(), Set.of()));
  }

  private void aliceAdministers() {
    given(tickets.incident(ALICE, "OPS-1")).willReturn(Optional.of(ticket()));
    given(permissions.has(ALICE, Right.WAIVE, "OPS")).willReturn(true);
  }
}
