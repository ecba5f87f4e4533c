package io.followthrough.desk.setup;

import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.desk.Papers.done;
import static io.followthrough.desk.Papers.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import io.followthrough.desk.Papers;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.audit.AuditInMemory;
import io.followthrough.desk.coverage.CoverageWatch;
import io.followthrough.desk.coverage.Editing;
import io.followthrough.desk.coverage.Workflows;
import io.followthrough.desk.coverage.Workflows.Held;
import io.followthrough.desk.setup.RemovalDesk.Left;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** Administrators take the plugin out of the workflows before they remove it. */
public class RemovalDeskTest {

  private static final Held OURS =
      new Held("Incident workflow", List.of("Resolve", "Close"), List.of(), Editing.POSSIBLE);
  private static final Held STIFF =
      new Held("Other workflow", List.of("Close"), List.of("Close"), Editing.POSSIBLE);
  private static final Held DRAFTED =
      new Held("Postmortem workflow", List.of("Approve"), List.of(), Editing.DRAFTED);

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Workflows workflows;
  @Mock private Permissions permissions;

  private final AuditInMemory log = new AuditInMemory();

  @Test
  public void leavesWhatCannotBeChanged_andSaysWhy() {
    given(permissions.administers(ALICE)).willReturn(true);
    given(workflows.holding())
        .willReturn(List.of(OURS, STIFF, DRAFTED))
        .willReturn(List.of(STIFF, DRAFTED));
    given(workflows.release(ALICE, "Incident workflow")).willReturn(Optional.empty());
    given(workflows.release(ALICE, "Other workflow")).willReturn(Optional.of("Locked"));

    assertThat(done(desk().release(ALICE)))
        .containsExactly(new Left(STIFF, "Locked"), new Left(DRAFTED, null));
    then(workflows).should(never()).release(ALICE, "Postmortem workflow");
    assertThat(log.acts()).containsExactly("workflow-released Incident workflow");
    assertThat(log.entries.get(0).note().before()).isEqualTo("Resolve\nClose");
  }

  @Test
  public void changesNothing_whereSomebodyOnlyLooks() {
    given(permissions.administers(ALICE)).willReturn(true);
    given(workflows.holding()).willReturn(List.of(OURS));

    assertThat(done(desk().show(ALICE))).containsExactly(new Left(OURS, null));
    then(workflows).should(never()).release(any(), any());
  }

  @Test
  public void isForAdministratorsOnly() {
    assertThat(refused(desk().show(ALICE))).isEqualTo(Refusal.administratorsOnly());
    assertThat(refused(desk().release(ALICE))).isEqualTo(Refusal.administratorsOnly());
    then(workflows).shouldHaveNoInteractions();
  }

  private RemovalDesk desk() {
    var clock = InstantSource.fixed(Instant.parse("2030-03-14T22:30:00Z"));
    var audit = new Audit(log, Papers.turns());
    var watch = new CoverageWatch(workflows, log, audit, clock);
    return new RemovalDesk(workflows, watch, permissions, audit, clock);
  }
}
