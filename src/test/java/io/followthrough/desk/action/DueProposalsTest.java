package io.followthrough.desk.action;

import static io.followthrough.action.Actions.anAction;
import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.desk.Papers.done;
import static io.followthrough.desk.Papers.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import io.followthrough.action.TicketRef;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.People;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.action.DueProposal.Basis;
import io.followthrough.desk.policy.OnePolicy;
import io.followthrough.gate.Cases;
import io.followthrough.gate.Incident;
import io.followthrough.gate.Message;
import io.followthrough.gate.OpenTime;
import io.followthrough.policy.AmendmentReader;
import io.followthrough.policy.DueRule;
import io.followthrough.policy.Level;
import io.followthrough.policy.Policy;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
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

/** The day by which the policy wants an action item done, and why it is that one. */
public class DueProposalsTest {

  /** A Wednesday, some days after the incident was resolved. */
  private static final Instant NOW = Instant.parse("2030-03-20T12:00:00Z");

  private static final TicketRef OPS_1 = new TicketRef(101, "OPS-1");

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.LENIENT);

  @Mock private Tickets tickets;
  @Mock private People people;

  private Policy policy = Policy.standard();

  @Before
  public void theIncidentIsResolved_andSeen() {
    given(tickets.behind(301)).willReturn(List.of(Cases.closed()));
    given(tickets.issue(ALICE, "OPS-1")).willReturn(Optional.of(OPS_1));
    given(tickets.issue(ALICE, "SEC-9")).willReturn(Optional.empty());
  }

  @Test
  public void countsFromTheLastResolve_andRollsOnToAWorkingDay() {
    assertThat(proposal("High", false))
        .contains(
            new DueProposal(
                LocalDate.of(2030, 4, 15),
                DueRule.rolling(30),
                Basis.RESOLVED,
                LocalDate.of(2030, 3, 14),
                OPS_1));
    assertThat(proposal("High", false).orElseThrow().reason())
        .isEqualTo(
            Message.of("followthrough.due.resolved.calendar", "30", "2030-03-14")
                .listing(List.of(Message.verbatim("OPS-1"))));
  }

  @Test
  public void countsFromNowOn_whileTheIncidentIsNotResolved() {
    given(tickets.behind(301)).willReturn(List.of(Cases.incident()));

    assertThat(proposal("High", false))
        .hasValueSatisfying(
            one -> {
              assertThat(one.basis()).isEqualTo(Basis.UNRESOLVED);
              assertThat(one.since()).isEqualTo(LocalDate.of(2030, 3, 20));
              assertThat(one.day()).isEqualTo(LocalDate.of(2030, 4, 19));
            });
  }

  @Test
  public void isAnEstimate_whereNobodyWroteDownWhenItWasResolved() {
    var opened = new OpenTime(Instant.parse("2030-03-11T15:00:00Z"), null);
    given(tickets.behind(301))
        .willReturn(
            List.of(new Incident(101, "OPS-1", true, opened, Cases.termsAt(Level.TRIAGED))));

    assertThat(proposal("High", false))
        .hasValueSatisfying(
            one -> {
              assertThat(one.basis()).isEqualTo(Basis.ESTIMATED);
              assertThat(one.day()).isEqualTo(LocalDate.of(2030, 4, 10));
            });
  }

  @Test
  public void takesTheEarlierDay_ofAPriorityAction_andOfSeveralIncidents() {
    var later = new OpenTime(Instant.EPOCH, Instant.parse("2030-03-18T10:00:00Z"));
    given(tickets.behind(301))
        .willReturn(
            List.of(
                new Incident(102, "OPS-2", true, later, Cases.termsAt(Level.TRIAGED)),
                Cases.closed()));

    assertThat(proposal("Low", false).orElseThrow().incident()).isEqualTo(OPS_1);
    assertThat(proposal("Low", false).orElseThrow().rule()).isEqualTo(DueRule.rolling(90));
    assertThat(proposal("Low", true).orElseThrow().rule()).isEqualTo(DueRule.rolling(56));
    assertThat(proposal("High", true).orElseThrow().rule()).isEqualTo(DueRule.rolling(30));
  }

  @Test
  public void countsWorkingDays_whereItsProjectBegins_fromTheAcceptance() {
    says(
        Map.of(
            "zone", "Pacific/Auckland",
            "holidays", List.of("2030-03-22"),
            "actionDue",
                Map.of(
                    "from",
                    "item-accepted",
                    "byPriority",
                    Map.of("SEV2", Map.of("High", Map.of("count", "business", "days", 3))))));

    assertThat(proposal("High", false))
        .contains(
            new DueProposal(
                LocalDate.of(2030, 3, 27),
                DueRule.business(3),
                Basis.ACCEPTED,
                LocalDate.of(2030, 3, 21),
                OPS_1));
    assertThat(ZoneId.of("Pacific/Auckland")).isEqualTo(policy.calendar().zone());
  }

  @Test
  public void proposesNothing_withoutARule_orWithoutAnIncident() {
    says(
        Map.of(
            "actionDue",
            Map.of("byPriority", Map.of("SEV2", Map.of("High", Map.of("count", "none"))))));

    assertThat(proposal("High", false)).isEmpty();
    assertThat(proposal("Urgent", false)).isEmpty();
    given(tickets.behind(301)).willReturn(List.of());
    assertThat(proposal("Low", false)).isEmpty();
  }

  @Test
  public void namesNoIncident_thatTheReaderMayNotSee() {
    var resolved = new OpenTime(Instant.EPOCH, Instant.parse("2030-03-14T17:00:00Z"));
    given(tickets.behind(301))
        .willReturn(
            List.of(new Incident(909, "SEC-9", true, resolved, Cases.termsAt(Level.TRIAGED))));

    assertThat(proposal("High", false).orElseThrow().incident()).isNull();
    assertThat(proposal("High", false).orElseThrow().reason().toString())
        .contains("followthrough.due.hidden")
        .doesNotContain("SEC-9");
  }

  @Test
  public void isToldToWhoeverMaySeeTheItem_forAPriorityThatThereIs() {
    given(people.priorities()).willReturn(List.of("High"));
    given(tickets.action(any(), any())).willReturn(Optional.empty());
    given(tickets.action(ALICE, "NET-7"))
        .willReturn(Optional.of(anAction().extendedBefore(1).build()));

    var due = done(desk().propose(ALICE, "NET-7", "hIGH", false));

    assertThat(due.proposal()).isPresent();
    assertThat(due.extensions()).isEqualTo(1);
    assertThat(due.freeExtensions()).isEqualTo(2);
    assertThat(refused(desk().propose(ALICE, "SEC-7", "High", false)))
        .isEqualTo(Refusal.notFound("SEC-7"));
    assertThat(refused(desk().propose(ALICE, "NET-7", "Urgent", false)).complaints())
        .containsExactly(
            Complaint.about("priority", "followthrough.error.no-choice", "Urgent", "High"));
  }

  private void says(Map<String, ?> said) {
    policy = AmendmentReader.read(said).says().on(policy);
  }

  private Optional<DueProposal> proposal(String priority, boolean priorityAction) {
    return proposals().of(ALICE, anAction().build(), priority, priorityAction);
  }

  private DueProposals proposals() {
    return new DueProposals(tickets, new OnePolicy(policy), InstantSource.fixed(NOW));
  }

  private DueDesk desk() {
    return new DueDesk(tickets, people, new OnePolicy(policy), proposals());
  }
}
