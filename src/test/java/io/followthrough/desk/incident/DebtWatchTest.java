package io.followthrough.desk.incident;

import static io.followthrough.action.Actions.anAction;
import static io.followthrough.desk.Papers.dossier;
import static io.followthrough.postmortem.Postmortems.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import io.followthrough.desk.IssueWatch;
import io.followthrough.desk.Papers;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Touched;
import io.followthrough.desk.Turns;
import io.followthrough.desk.action.Asks;
import io.followthrough.desk.audit.AuditInMemory;
import io.followthrough.desk.audit.AuditNote;
import io.followthrough.gate.Bypass;
import io.followthrough.gate.BypassReason;
import io.followthrough.gate.Cases;
import io.followthrough.gate.Gate;
import io.followthrough.gate.Incident;
import io.followthrough.gate.requirement.Requirements;
import io.followthrough.postmortem.Postmortems;
import io.followthrough.postmortem.ReviewState;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** A closed incident with a shut gate carries a debt, for as long as the gate is shut. */
public class DebtWatchTest {

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");
  private static final Incident CLOSED = Cases.closed();
  private static final Incident OPEN = Cases.incident();

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Tickets tickets;
  @Mock private Asks asks;
  private final AuditInMemory log = new AuditInMemory();

  @Mock private Debts debts;
  @Mock private Bypasses bypasses;
  @Mock private Waivers waivers;
  @Mock private GateMirror mirror;

  private final List<Long> noticed = new ArrayList<>();

  @Test
  public void hasItRememberedHowTheIncidentIs() {
    touched(OPEN);
    reviewed(OPEN, untriaged());

    watch().issuesChanged(301L);

    assertThat(noticed).containsExactly(101L);
  }

  @Test
  public void writesDownADebt_whenAnIncidentIsClosedBehindAShutGate() {
    touched(CLOSED);
    reviewed(CLOSED, untriaged().in(ReviewState.DRAFT));
    given(debts.open(101, new Debt(NOW, "postmortem-complete,every-action-triaged", null)))
        .willReturn(true);

    watch().issuesChanged(301L);

    assertThat(log.acts()).containsExactly("debt-opened OPS-1");
    assertThat(log.entries.get(0).note().grounds())
        .isEqualTo(
            new AuditNote.Grounds("postmortem-complete,every-action-triaged", "global 1, OPS 2"));
    then(mirror).should().show(CLOSED, gate().verdict(CLOSED), true);
  }

  @Test
  public void repairsTheDebt_onceTheGateWouldOpen() {
    touched(CLOSED);
    reviewed(CLOSED, aPostmortem().withActions(anAction()));
    carries(new Debt(NOW, "postmortem-complete", null));
    given(debts.repair(101, NOW)).willReturn(true);

    watch().issuesChanged(301L);

    assertThat(log.acts()).containsExactly("debt-repaired OPS-1");
    then(mirror).should().show(CLOSED, gate().verdict(CLOSED), false);
  }

  @Test
  public void usesUpABypass_andTakesItIntoTheDebt() {
    var day = LocalDate.of(2030, 3, 14);
    var bypass = new Bypass(BypassReason.DEADLINE, "The fair opens.", "JIRAUSER10000", NOW, day);
    touched(CLOSED);
    reviewed(CLOSED, untriaged());
    given(bypasses.ready(101, day)).willReturn(Optional.of(bypass));
    given(debts.open(101, new Debt(NOW, "every-action-triaged", bypass))).willReturn(true);

    watch().issuesChanged(301L);

    then(bypasses).should().use(101, NOW, day);
    assertThat(log.acts()).containsExactly("bypass-used OPS-1");
    assertThat(log.entries.get(0).note().after())
        .isEqualTo("deadline, until 2030-03-14: The fair opens.");
  }

  @Test
  public void writesADebtDownOnce() {
    touched(CLOSED);
    reviewed(CLOSED, untriaged());
    carries(new Debt(NOW, "every-action-triaged", null));

    watch().issuesChanged(301L);

    then(debts).should(never()).open(anyLong(), any());
    assertThat(log.acts()).isEmpty();
  }

  @Test
  public void seesNoDebt_inAnIncidentThatIsOpen() {
    touched(OPEN);
    reviewed(OPEN, untriaged());

    watch().issuesChanged(301L);

    then(debts).should(never()).open(anyLong(), any());
    assertThat(log.acts()).isEmpty();
    then(mirror).should().show(OPEN, gate().verdict(OPEN), false);
  }

  @Test
  public void looksAtNothing_whenNoIncidentIsTouched() {
    given(tickets.touchedBy(999)).willReturn(new Touched(Set.of(), Set.of()));

    watch().issuesChanged(999L);

    then(debts).shouldHaveNoInteractions();
    then(mirror).shouldHaveNoInteractions();
  }

  @Test
  public void looksAtNothing_whenTheIncidentIsGone() {
    given(tickets.touchedBy(301)).willReturn(new Touched(Set.of(), Set.of(101L)));
    given(tickets.incident(101L)).willReturn(Optional.empty());

    watch().issuesChanged(301L);

    then(debts).shouldHaveNoInteractions();
  }

  @Test
  public void looksAtTheOthers_whenOneLookFails() {
    var fault = new IllegalStateException("The database is away");
    given(tickets.touchedBy(301))
        .willReturn(new Touched(Set.of(), new LinkedHashSet<>(List.of(100L, 99L, 101L))));
    given(tickets.incident(100L)).willThrow(fault);
    given(tickets.incident(99L)).willThrow(new IllegalStateException("Still away"));
    given(tickets.incident(101L)).willReturn(Optional.of(CLOSED));
    reviewed(CLOSED, untriaged());

    assertThatThrownBy(() -> watch().issuesChanged(301L)).isSameAs(fault);

    assertThat(fault.getSuppressed())
        .extracting(Throwable::getMessage)
        .containsExactly("Still away");
    then(debts).should().open(101, new Debt(NOW, "every-action-triaged", null));
  }

  @Test
  public void remembersWhatIsAskedFor_alsoWhereNoIncidentIsTouched() {
    given(tickets.touchedBy(301)).willReturn(new Touched(Set.of(201L), Set.of()));
    given(tickets.touchedBy(302)).willReturn(new Touched(Set.of(202L), Set.of()));

    watch().issuesChanged(301L, 302L);

    then(asks).should().notice(Set.of(201L, 202L), Set.of(301L, 302L));
  }

  @Test
  public void readsTheIncident_onlyInItsTurn() {
    given(tickets.touchedBy(301)).willReturn(new Touched(Set.of(), Set.of(101L)));

    watch(new NeverMyTurn()).issuesChanged(301L);

    then(tickets).should(never()).incident(101L);
  }

  private void carries(Debt debt) {
    given(debts.of(101)).willReturn(Optional.of(debt));
  }

  private static Postmortems untriaged() {
    return aPostmortem().withActions(anAction().proposed());
  }

  private void touched(Incident incident) {
    given(tickets.touchedBy(301)).willReturn(new Touched(Set.of(201L), Set.of(incident.id())));
    given(tickets.incident(incident.id())).willReturn(Optional.of(incident));
  }

  private void reviewed(Incident incident, Postmortems postmortem) {
    given(tickets.reviewing(incident)).willReturn(dossier(List.of(), postmortem));
  }

  private IssueWatch watch() {
    return watch(Papers.turns());
  }

  private IssueWatch watch(Turns turns) {
    var clock = InstantSource.fixed(NOW);
    return IssueWatch.touching(
        tickets,
        new DebtWatch(
            gate(),
            tickets,
            asks,
            noticed::add,
            debts,
            mirror,
            bypasses,
            Papers.audit(log, clock),
            turns,
            Papers.today(clock)));
  }

  private GateDesk gate() {
    Permissions unasked = null;
    return new GateDesk(
        new Gate(Requirements.all()), tickets, unasked, debts, waivers, InstantSource.fixed(NOW));
  }

  /** Somebody else is at it all the time. */
  private static final class NeverMyTurn implements Turns {

    @Override
    public <T> T alone(String name, Supplier<T> work) {
      return null;
    }

    @Override
    public <T> Optional<T> ifFree(String name, Supplier<T> work) {
      return Optional.empty();
    }

    @Override
    public <T> T together(Supplier<T> work) {
      return work.get();
    }
  }
}
