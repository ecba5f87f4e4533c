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
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.never;

import io.followthrough.desk.Complaint;
import io.followthrough.desk.IncidentTicket;
import io.followthrough.desk.Papers;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.audit.AuditInMemory;
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

/** A lower severity counts once somebody says so who may. */
public class SeverityDeskTest {

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");
  private static final Lowering LET =
      new Lowering("High", "Low", "Few were hit.", ALICE.key(), NOW);

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Tickets tickets;
  @Mock private Permissions permissions;
  @Mock private Lowerings lowerings;

  private final AuditInMemory log = new AuditInMemory();
  private final List<Long> looked = new ArrayList<>();
  private SeverityDesk desk;

  @Before
  public void open() {
    var clock = InstantSource.fixed(NOW);
    desk =
        new SeverityDesk(
            tickets,
            permissions,
            lowerings,
            ids -> looked.addAll(List.of(ids)),
            Papers.audit(log, clock),
            clock);
  }

  @Test
  public void writesDownWhoLetItCountAndWhy_thenLooksAtTheIncident() {
    lowered();
    aliceMayWaive(true);
    given(lowerings.let(101, LET)).willReturn(true);

    done(desk.let(ALICE, "OPS-1", "Low", " Few were hit. "));

    assertThat(log.acts()).containsExactly("severity-lowered OPS-1");
    assertThat(log.entries.get(0).note().before()).isEqualTo("High");
    assertThat(log.entries.get(0).note().after()).isEqualTo("Low: Few were hit.");
    assertThat(looked).containsExactly(101L);
  }

  @Test
  public void takesNoReasonThatSaysNothing() {
    lowered();
    aliceMayWaive(true);

    assertThat(refused(desk.let(ALICE, "OPS-1", "Low", "TBD")).complaints())
        .extracting(Complaint::field)
        .containsExactly("reason");
    then(lowerings).should(never()).let(anyLong(), any());
  }

  @Test
  public void letsTheOneCountThatSomebodySaw() {
    lowered();
    aliceMayWaive(true);

    assertThat(refused(desk.let(ALICE, "OPS-1", "Lowest", "Few were hit.")))
        .isEqualTo(
            Refusal.of(
                Refusal.Kind.CONFLICT,
                "followthrough.error.severity-otherwise",
                "OPS-1",
                "Low",
                "Lowest"));
    assertThat(refused(desk.let(ALICE, "OPS-1", null, "Few were hit.")).kind())
        .isEqualTo(Refusal.Kind.CONFLICT);
  }

  @Test
  public void isForThoseWhoMayWaive() {
    lowered();
    aliceMayWaive(false);

    assertThat(refused(desk.let(ALICE, "OPS-1", "Low", "Few were hit.")))
        .isEqualTo(
            Refusal.of(Refusal.Kind.FORBIDDEN, "followthrough.error.may-not-lower", "OPS-1"));
  }

  @Test
  public void findsNothingToDo_whereNothingWasLowered_orSomebodyWasFaster() {
    incident(Cases.incident());
    aliceMayWaive(true);
    var nothing =
        Refusal.of(Refusal.Kind.CONFLICT, "followthrough.error.severity-not-lowered", "OPS-1");
    assertThat(refused(desk.let(ALICE, "OPS-1", "Low", "Few were hit."))).isEqualTo(nothing);

    lowered();
    assertThat(refused(desk.let(ALICE, "OPS-1", "Low", "Few were hit."))).isEqualTo(nothing);
    assertThat(log.acts()).isEmpty();
    assertThat(looked).isEmpty();
  }

  @Test
  public void knowsNothingOfWhatTheVisitorMayNotSee() {
    given(tickets.incident(ALICE, "OPS-1")).willReturn(Optional.empty());

    assertThat(refused(desk.show(ALICE, "OPS-1"))).isEqualTo(Refusal.notFound("OPS-1"));
    assertThat(refused(desk.let(ALICE, "OPS-1", "Low", "x"))).isEqualTo(Refusal.notFound("OPS-1"));
  }

  private void lowered() {
    incident(aCase().lowered("High", "Low").build().incident());
  }

  private void incident(Incident incident) {
    given(tickets.incident(ALICE, "OPS-1"))
        .willReturn(
            Optional.of(new IncidentTicket(incident, "OPS", "It fell over", "", "", List.of())));
  }

  private void aliceMayWaive(boolean may) {
    lenient().when(permissions.has(ALICE, Right.WAIVE, "OPS")).thenReturn(may);
  }
}
