package io.followthrough.desk.incident;

import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.desk.Papers.done;
import static io.followthrough.desk.Papers.dossier;
import static io.followthrough.desk.Papers.refused;
import static io.followthrough.desk.Papers.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import io.followthrough.desk.Complaint;
import io.followthrough.desk.Listing;
import io.followthrough.desk.Papers;
import io.followthrough.desk.People;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.SeenIncidents;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Withdrawal;
import io.followthrough.desk.audit.AuditInMemory;
import io.followthrough.desk.incident.BypassDesk.Request;
import io.followthrough.desk.policy.OnePolicy;
import io.followthrough.gate.Bypass;
import io.followthrough.gate.BypassReason;
import io.followthrough.gate.Cases;
import io.followthrough.gate.Gate;
import io.followthrough.gate.Waiver;
import io.followthrough.gate.WaiverReason;
import io.followthrough.gate.requirement.Requirements;
import io.followthrough.policy.Right;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** Who administers a project lets an incident close once although its gate is shut. */
public class BypassDeskTest {

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");
  private static final LocalDate TODAY = LocalDate.of(2030, 3, 14);
  private static final Bypass BYPASS =
      new Bypass(BypassReason.DEADLINE, "The fair opens.", ALICE.key(), NOW, TODAY.plusDays(14));
  private static final Request REQUEST = new Request("deadline", " The fair opens. ", null);

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  private final AuditInMemory log = new AuditInMemory();

  @Mock private Tickets tickets;
  @Mock private Permissions permissions;
  @Mock private Waivers waivers;
  @Mock private Bypasses bypasses;
  @Mock private Debts debts;
  @Mock private SeenIncidents seen;

  private BypassDesk desk;

  @Before
  public void open() {
    People unasked = null;
    var clock = InstantSource.fixed(NOW);
    desk =
        new BypassDesk(
            new GateDesk(new Gate(Requirements.all()), tickets, permissions, debts, waivers, clock),
            tickets,
            permissions,
            unasked,
            OnePolicy.standard(),
            bypasses,
            seen,
            Papers.audit(log, clock),
            Papers.today(clock));
  }

  @Test
  public void lasts_asLongAsThePolicyLets() {
    aliceAdministers();
    given(tickets.reviewing(any())).willReturn(dossier(List.of()));
    given(bypasses.grant(101, BYPASS, TODAY)).willReturn(true);

    assertThat(done(desk.grant(ALICE, "OPS-1", REQUEST))).isEqualTo(BYPASS);

    assertThat(log.acts()).containsExactly("bypass-granted OPS-1");
    assertThat(log.entries.get(0).note().after())
        .isEqualTo("deadline, until 2030-03-28: The fair opens.");
    assertThat(log.entries.get(0).note().grounds().rules()).isEqualTo("postmortem-complete");
  }

  @Test
  public void takesNoneWithoutAReason_norForTooLong() {
    aliceAdministers();

    var refusal = refused(desk.grant(ALICE, "OPS-1", new Request("soon", " - ", "2030-03-29")));

    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
    assertThat(refusal.complaints())
        .extracting(Complaint::field)
        .containsExactly("reasonCategory", "reason", "until");
    then(bypasses).should(never()).grant(anyLong(), any(), any());
  }

  @Test
  public void givesOne_onlyWhereThereIsSomethingToBypass() {
    aliceAdministers();
    given(tickets.reviewing(any())).willReturn(dossier(List.of()));
    var severity = Cases.incident().terms().severity().id();
    given(waivers.of(101))
        .willReturn(
            Optional.of(new Waiver(WaiverReason.OTHER, "Why", severity, "triaged", "x", NOW)));

    assertThat(refused(desk.grant(ALICE, "OPS-1", REQUEST)))
        .isEqualTo(Refusal.of(Refusal.Kind.CONFLICT, "followthrough.error.bypass-open", "OPS-1"));
  }

  @Test
  public void takesOneBack_withAReason() {
    aliceAdministers();
    var withdrawal = new Withdrawal(ALICE.key(), NOW, "The fair is put off.");
    given(bypasses.withdraw(101, withdrawal, TODAY)).willReturn(Optional.of(BYPASS));

    assertThat(done(desk.withdraw(ALICE, "OPS-1", " The fair is put off. "))).isEqualTo(BYPASS);

    assertThat(log.acts()).containsExactly("bypass-withdrawn OPS-1");
    assertThat(log.entries.get(0).note().before())
        .isEqualTo("deadline, until 2030-03-28: The fair opens.");
    assertThat(log.entries.get(0).note().after()).isEqualTo("The fair is put off.");
  }

  @Test
  public void takesNothingBack_withoutAReason_norWhereThereIsNothing() {
    aliceAdministers();
    given(bypasses.withdraw(anyLong(), any(), any())).willReturn(Optional.empty());

    assertThat(refused(desk.withdraw(ALICE, "OPS-1", null)).kind()).isEqualTo(Refusal.Kind.INVALID);
    assertThat(refused(desk.withdraw(ALICE, "OPS-1", "Why")))
        .isEqualTo(Refusal.of(Refusal.Kind.CONFLICT, "followthrough.error.not-bypassed", "OPS-1"));
    assertThat(log.acts()).isEmpty();
  }

  @Test
  public void givesOneAtATime() {
    aliceAdministers();
    given(tickets.reviewing(any())).willReturn(dossier(List.of()));
    given(bypasses.grant(101, BYPASS, TODAY)).willReturn(false);

    assertThat(refused(desk.grant(ALICE, "OPS-1", REQUEST)).kind())
        .isEqualTo(Refusal.Kind.CONFLICT);
    assertThat(log.acts()).isEmpty();
  }

  @Test
  public void isForThoseWhoAdministerTheProject() {
    given(tickets.incident(ALICE, "OPS-1")).willReturn(Optional.of(ticket()));
    given(tickets.incident(ALICE, "SEC-1")).willReturn(Optional.empty());

    assertThat(refused(desk.grant(ALICE, "OPS-1", REQUEST)).kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
    assertThat(refused(desk.grant(ALICE, "SEC-1", REQUEST))).isEqualTo(Refusal.notFound("SEC-1"));
  }

  @Test
  public void letsPass_asOftenAsItsBypassDoes() {
    given(tickets.incident(101)).willReturn(Optional.of(Cases.incident()));
    given(bypasses.pass(101, NOW, TODAY)).willReturn(true).willReturn(false);

    assertThat(desk.letsPass(Cases.incident())).isTrue();
    assertThat(desk.letsPass(Cases.incident())).isFalse();
  }

  @Test
  public void letsWhatWasClosedThatWayGoOn_asLongAsItStaysClosed() {
    given(tickets.incident(101)).willReturn(Optional.of(Cases.closed()));
    given(debts.of(101))
        .willReturn(Optional.of(new Debt(NOW, "postmortem-complete", BYPASS)))
        .willReturn(Optional.of(new Debt(NOW, "postmortem-complete", null)));
    assertThat(desk.letsPass(Cases.incident())).isTrue();
    then(bypasses).shouldHaveNoInteractions();

    assertThat(desk.letsPass(Cases.incident())).isFalse();
    given(tickets.incident(101)).willReturn(Optional.of(Cases.incident()));
    assertThat(desk.letsPass(Cases.closed())).isFalse();
  }

  @Test
  public void listsThoseOfIncidentsThatOneMaySee() {
    var one = new KeptBypass(7, 101, BYPASS, NOW, null);
    given(bypasses.before(9, 2))
        .willReturn(List.of(new KeptBypass(8, 102, BYPASS, null, null), one));
    given(seen.keys(ALICE, List.of(102L, 101L))).willReturn(Map.of(101L, "OPS-1"));

    assertThat(desk.list(ALICE, 9, 2))
        .isEqualTo(new Listing<>(List.of(new BypassLine("OPS-1", one)), 7L));
  }

  private void aliceAdministers() {
    given(tickets.incident(ALICE, "OPS-1")).willReturn(Optional.of(ticket()));
    given(permissions.has(ALICE, Right.BYPASS, "OPS")).willReturn(true);
  }
}
