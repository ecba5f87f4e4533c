package io.followthrough.desk.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import io.followthrough.desk.Touched;
import io.followthrough.desk.incident.ClosedIncidents;
import io.followthrough.desk.incident.Debt;
import io.followthrough.desk.incident.Debts;
import io.followthrough.desk.incident.Waivers;
import io.followthrough.gate.Bypass;
import io.followthrough.gate.BypassReason;
import io.followthrough.gate.Cancelled;
import io.followthrough.gate.Cases;
import io.followthrough.gate.Incident;
import io.followthrough.gate.Waiver;
import io.followthrough.gate.WaiverReason;
import io.followthrough.insight.Duty;
import io.followthrough.insight.Excuse;
import io.followthrough.policy.Level;
import io.followthrough.policy.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

/** The duties of closed incidents follow what happens to them. */
public class DutyUpkeepTest {

  private static final long INCIDENT = 101;
  private static final Instant COMPLETE = Instant.parse("2030-03-20T10:00:00Z");

  private final Waivers waivers = mock(Waivers.class);
  private final Debts debts = mock(Debts.class);
  private final Map<Long, ClosedIncidents.Closed> host = new HashMap<>();
  private final DutiesInMemory kept = new DutiesInMemory();

  @Before
  public void owesNothing() {
    given(waivers.of(INCIDENT)).willReturn(Optional.empty());
    given(debts.of(INCIDENT)).willReturn(Optional.empty());
  }

  @Test
  public void runsFromTheLastResolution_untilAPostmortemIsComplete() {
    var incident = Cases.closed();
    closed(incident, COMPLETE);

    var duty = looked();

    assertThat(duty.closed()).isEqualTo(incident.clock().end().orElseThrow());
    assertThat(duty.due()).isEqualTo(incident.terms().postmortemDue(duty.closed()).orElseThrow());
    assertThat(duty.completed()).isEqualTo(COMPLETE);
    assertThat(duty.severity()).isEqualTo("SEV2");
  }

  @Test
  public void asksNothing_whereTheGateIsOff() {
    closed(Cases.closed(Cases.termsAt(Level.OFF)), null);

    look();

    assertThat(all()).isEmpty();
  }

  @Test
  public void isCancelled_whereItTurnedOutToBeNoIncident() {
    var why = new Cancelled.Why("A probe was broken", "JIRAUSER10100", Instant.EPOCH);
    closed(Cases.closed().turningOut(new Cancelled("Invalid", why)), null);

    assertThat(looked().excuse()).isEqualTo(Excuse.CANCELLED);
  }

  @Test
  public void isNotCancelled_whileNobodySaysWhy() {
    closed(Cases.closed().turningOut(new Cancelled("Invalid", null)), null);

    assertThat(looked().excuse()).isNull();
  }

  @Test
  public void hasNoSeverity_whereNobodyCanTellIt() {
    var terms = Cases.termsAt(Level.TRIAGED);
    closed(
        Cases.closed(
            new Terms(
                terms.severity(),
                new Terms.Unclear("Odd", List.of("SEV1")),
                null,
                terms.calendar())),
        null);

    assertThat(looked().severity()).isEmpty();
  }

  @Test
  public void isWaived_byAWaiverThatHolds() {
    closed(Cases.closed(), null);
    given(waivers.of(INCIDENT)).willReturn(Optional.of(waiver("SEV2")));

    assertThat(looked().excuse()).isEqualTo(Excuse.WAIVED);
  }

  @Test
  public void isMissing_whereTheWaiverWasForAnotherSeverity_orTheDebtForNoBypass() {
    closed(Cases.closed(), null);
    given(waivers.of(INCIDENT)).willReturn(Optional.of(waiver("SEV3")));
    given(debts.of(INCIDENT)).willReturn(Optional.of(new Debt(COMPLETE, "rule", null)));

    assertThat(looked().excuse()).isNull();
  }

  @Test
  public void isBypassed_whereABypassLetItClose() {
    var bypass =
        new Bypass(BypassReason.OTHER, "No time", "bob", COMPLETE, LocalDate.parse("2030-01-01"));
    closed(Cases.closed(), null);
    given(debts.of(INCIDENT)).willReturn(Optional.of(new Debt(COMPLETE, "rule", bypass)));

    assertThat(looked().excuse()).isEqualTo(Excuse.BYPASSED);
  }

  @Test
  public void needsNoExcuse_onceAPostmortemIsComplete() {
    closed(Cases.closed(), COMPLETE);
    given(waivers.of(INCIDENT)).willReturn(Optional.of(waiver("SEV2")));

    assertThat(looked().excuse()).isNull();
  }

  @Test
  public void isForgotten_onceTheIncidentIsOpenAgainOrGone() {
    closed(Cases.closed(), null);
    look();
    host.clear();

    upkeep().look(new Touched(Set.of(), Set.of()), Set.of(INCIDENT));

    assertThat(all()).isEmpty();
  }

  private void closed(Incident incident, Instant completed) {
    host.put(INCIDENT, new ClosedIncidents.Closed(incident, 1, completed));
  }

  private Duty looked() {
    look();
    return all().get(0);
  }

  private void look() {
    upkeep().look(new Touched(Set.of(201L), Set.of(INCIDENT)), Set.of(201L));
  }

  private List<Duty> all() {
    return kept.of(List.of(INCIDENT));
  }

  private DutyUpkeep upkeep() {
    return new DutyUpkeep(this::read, waivers, debts, kept);
  }

  private List<ClosedIncidents.Closed> read(Collection<Long> ids) {
    return ids.stream().filter(host::containsKey).map(host::get).toList();
  }

  private static Waiver waiver(String severity) {
    return new Waiver(WaiverReason.OTHER, "A drill", severity, "triaged", "bob", COMPLETE);
  }
}
