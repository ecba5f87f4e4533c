package io.followthrough.desk.setup;

import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.desk.Papers.done;
import static io.followthrough.desk.Papers.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import io.followthrough.desk.Papers;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.SeenIncidents;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.incident.GateDesk;
import io.followthrough.desk.incident.Waivers;
import io.followthrough.desk.policy.OpenIncidents;
import io.followthrough.desk.policy.OpenIncidents.Found;
import io.followthrough.desk.policy.OpenIncidents.Twice;
import io.followthrough.desk.policy.PolicyArchive;
import io.followthrough.desk.policy.PolicyCheck;
import io.followthrough.desk.policy.PolicyDesk;
import io.followthrough.desk.policy.PolicyScope;
import io.followthrough.desk.policy.Proposal;
import io.followthrough.desk.policy.Vocabulary;
import io.followthrough.desk.setup.PolicyPreview.Held;
import io.followthrough.desk.setup.PolicyPreview.Mark;
import io.followthrough.gate.Cases;
import io.followthrough.gate.Gate;
import io.followthrough.gate.Incident;
import io.followthrough.gate.requirement.Requirements;
import io.followthrough.policy.Amendment;
import io.followthrough.policy.Policy;
import io.followthrough.policy.PolicyHistory;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
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

/** Before a policy is saved, one sees which open incidents it would hold back. */
public class PolicyPreviewTest {

  private static final PolicyScope OPS = new PolicyScope(10000, "OPS");
  private static final Incident SHUT = Cases.incident();

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.LENIENT);

  @Mock private PolicyArchive archive;
  @Mock private Vocabulary vocabulary;
  @Mock private Permissions permissions;
  @Mock private OpenIncidents incidents;
  @Mock private Tickets tickets;
  @Mock private Waivers waivers;
  @Mock private SeenIncidents seen;

  private PolicyPreview preview;

  @Before
  public void open() {
    given(archive.scope("OPS")).willReturn(Optional.of(OPS));
    given(archive.history(any())).willReturn(PolicyHistory.empty());
    given(archive.shipped()).willReturn(Policy.standard());
    given(permissions.maySeeProject(ALICE, "OPS")).willReturn(true);
    given(permissions.administersProject(ALICE, "OPS")).willReturn(true);
    given(permissions.administers(ALICE)).willReturn(true);
    given(tickets.reviewing(any())).willReturn(dossier(List.of()));
    var clock = InstantSource.fixed(Instant.parse("2030-03-14T22:30:00Z"));
    preview =
        new PolicyPreview(
            new PolicyDesk(
                archive, new PolicyCheck(vocabulary), permissions, Papers.turns(), null, clock),
            incidents,
            new GateDesk(new Gate(Requirements.all()), tickets, permissions, null, waivers, clock),
            seen);
  }

  @Test
  public void tellsWhichIncidentsWouldBeHeldBack_asFarAsOneMaySeeThem() {
    given(incidents.before(eq(10000L), eq(Long.MAX_VALUE), any()))
        .willReturn(new Found(List.of(new Twice(null, SHUT), new Twice(SHUT, SHUT)), 0));
    given(seen.keys(any(), any())).willReturn(Map.of(SHUT.id(), "OPS-1"));

    var part = done(preview.of(ALICE, "OPS", Map.of(), null));

    assertThat(part.looked()).isEqualTo(2);
    assertThat(part.held())
        .containsExactly(new Held("OPS-1", false, SHUT_RULES), new Held("OPS-1", true, SHUT_RULES));
    assertThat(part.hidden()).isZero();
    assertThat(part.next()).isNull();
  }

  private static final List<String> SHUT_RULES = List.of("postmortem-complete");

  @Test
  public void countsWhatOneMayNotSee() {
    given(incidents.before(anyLong(), anyLong(), any()))
        .willReturn(new Found(List.of(new Twice(null, SHUT)), 0));
    given(seen.keys(any(), any())).willReturn(Map.of());

    var part = done(preview.of(ALICE, "OPS", Map.of(), null));

    assertThat(part.held()).isEmpty();
    assertThat(part.hidden()).isEqualTo(1);
  }

  @Test
  public void stopsAfterSomeIssues_andGoesOnFromThere() {
    var asked = new ArrayList<Long>();
    given(incidents.before(anyLong(), anyLong(), any()))
        .willAnswer(
            call -> {
              asked.add(call.getArgument(1));
              return new Found(List.of(), 5000 - asked.size());
            });

    var part = done(preview.of(ALICE, "OPS", Map.of(), new Mark(10000, 5000)));

    assertThat(asked).hasSize(10).startsWith(5000L, 4999L);
    assertThat(part.next()).isEqualTo(new Mark(10000, 4990));
  }

  @Test
  public void walksOverAllProjects_forTheGlobalPolicy() {
    given(incidents.projects()).willReturn(List.of(10002L, 10000L));
    given(incidents.before(anyLong(), anyLong(), any())).willReturn(new Found(List.of(), 0));

    assertThat(done(preview.ofGlobal(ALICE, Map.of(), null)).next()).isNull();

    then(incidents).should().before(eq(10000L), eq(Long.MAX_VALUE), any());
    then(incidents).should().before(eq(10002L), eq(Long.MAX_VALUE), any());
  }

  @Test
  public void looksAtNothing_whereAnotherProjectIsAskedForInPassing() {
    assertThat(done(preview.of(ALICE, "OPS", Map.of(), new Mark(10002, 5000))).looked()).isZero();

    then(incidents).shouldHaveNoInteractions();
  }

  @Test
  public void asksTheProposedPolicy_onTopOfWhatHoldsForTheIncident() {
    var proposal = new Proposal(archive, OPS, Amendment.none());

    assertThat(proposal.holding(10000, Cases.incident().clock())).isEqualTo(Policy.standard());
  }
}
