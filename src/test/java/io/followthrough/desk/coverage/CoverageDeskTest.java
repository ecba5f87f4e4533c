package io.followthrough.desk.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import io.followthrough.desk.Outcome;
import io.followthrough.desk.Papers;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.audit.AuditInMemory;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

public class CoverageDeskTest {

  private static final Visitor ROOT = new Visitor("root");
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2030-03-14T10:00:00Z"));

  @Rule public final MockitoRule mocks = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Workflows workflows;
  @Mock private Permissions permissions;
  private final AuditInMemory log = new AuditInMemory();

  @Test
  public void isForAdministratorsOnly() {
    given(permissions.administers(ROOT)).willReturn(false);

    assertThat(said(desk().show(ROOT))).isEqualTo("FORBIDDEN");
    assertThat(said(desk().show(ROOT, "Incidents"))).isEqualTo("FORBIDDEN");
    assertThat(said(guard("6"))).isEqualTo("FORBIDDEN");
    verifyNoInteractions(workflows);
  }

  @Test
  public void showsOneWorkflow_orSaysThatThereIsNone() {
    var open = InUse.workflow(false, Editing.POSSIBLE);
    found(open);

    assertThat(said(desk().show(ROOT))).isEqualTo("done");
    assertThat(desk().show(ROOT, "Incidents")).isEqualTo(Outcome.done(open));
    assertThat(said(desk().show(ROOT, "incidents"))).isEqualTo("NOT_FOUND");
  }

  @Test
  public void hasTransitionsAskTheGate_andWritesDownWhoDidIt() {
    var open = InUse.workflow(false, Editing.POSSIBLE);
    var shut = InUse.workflow(true, Editing.POSSIBLE);
    given(permissions.administers(ROOT)).willReturn(true);
    given(workflows.ofIncidents())
        .willReturn(List.of(open))
        .willReturn(List.of(open))
        .willReturn(List.of(shut));
    given(workflows.guard(ROOT, "Incidents", Set.of(6))).willReturn(Optional.empty());

    assertThat(guard("5", "6")).isEqualTo(Outcome.done(shut));

    assertThat(log.entries)
        .extracting(entry -> entry.note().by(), entry -> entry.note().after())
        .containsExactly(
            tuple("root", "6 Close\n8 Log a past one"), tuple("root", "8 Log a past one"));
  }

  @Test
  public void changesNothing_whereAllAskAlready() {
    found(InUse.workflow(true, Editing.SYSTEM));

    assertThat(said(guard("5", "6"))).isEqualTo("done");
    verify(workflows, never()).guard(any(), any(), any());
    assertThat(log.entries).isEmpty();
  }

  @Test
  public void namesAllThatIsWrong_andChangesNothing() {
    found(InUse.workflow(false, Editing.POSSIBLE));

    var refused = guard("6", "7", "8", "99", "six").fold(done -> null, refusal -> refusal);

    assertThat(refused.complaints())
        .extracting(one -> one.message().key())
        .containsExactly(
            "followthrough.error.cannot-ask-not-needed",
            "followthrough.error.cannot-ask-born-closed",
            "followthrough.error.no-transition",
            "followthrough.error.no-transition");
    assertThat(said(guard())).isEqualTo("INVALID");
    verify(workflows, never()).guard(any(), any(), any());
  }

  @Test
  public void refuses_whatTheHostDoesNotLetBeChanged() {
    found(InUse.workflow(false, Editing.SYSTEM));
    assertThat(said(guard("6"))).isEqualTo("CONFLICT");

    given(workflows.ofIncidents()).willReturn(List.of(InUse.workflow(false, Editing.DRAFTED)));
    assertThat(said(guard("6"))).isEqualTo("CONFLICT");
    verify(workflows, never()).guard(any(), any(), any());
  }

  @Test
  public void saysWhyTheHostWouldNot() {
    found(InUse.workflow(false, Editing.POSSIBLE));
    given(workflows.guard(ROOT, "Incidents", Set.of(6))).willReturn(Optional.of("no such method"));

    var refused = guard("6").fold(done -> null, refusal -> refusal);

    assertThat(refused.complaints().get(0).message().arguments())
        .containsExactly("Incidents", "no such method");
    assertThat(log.entries).hasSize(1);
  }

  @Test
  public void knowsNothing_ofAWorkflowThatCannotBeRead() {
    found(InUse.of(null, Editing.POSSIBLE));

    assertThat(said(guard("6"))).isEqualTo("INVALID");
  }

  @Test
  public void takesBackHowAWorkflowWasMended_andNothingElse() {
    var open = InUse.workflow(false, Editing.POSSIBLE);
    var shut = InUse.workflow(true, Editing.POSSIBLE);
    found(open);
    assertThat(said(desk().undo(ROOT, "Incidents"))).isEqualTo("CONFLICT");
    given(workflows.guard(ROOT, "Incidents", Set.of(6)))
        .willAnswer(
            call -> {
              given(workflows.ofIncidents()).willReturn(List.of(shut));
              return Optional.empty();
            });
    guard("6");
    given(workflows.unguard(ROOT, "Incidents", Set.of(6)))
        .willAnswer(
            call -> {
              given(workflows.ofIncidents()).willReturn(List.of(open));
              return Optional.empty();
            });

    assertThat(desk().undo(ROOT, "Incidents")).isEqualTo(Outcome.done(open));

    assertThat(log.entries).hasSize(3);
    assertThat(said(desk().undo(ROOT, "Incidents"))).isEqualTo("CONFLICT");
  }

  private void found(WorkflowInUse workflow) {
    given(permissions.administers(ROOT)).willReturn(true);
    given(workflows.ofIncidents()).willReturn(List.of(workflow));
  }

  private Outcome<WorkflowInUse> guard(String... transitions) {
    return desk().guard(ROOT, "Incidents", List.of(transitions));
  }

  private CoverageDesk desk() {
    var audit = new Audit(log, Papers.turns(new ArrayList<>()));
    return new CoverageDesk(
        workflows, new CoverageWatch(workflows, log, audit, CLOCK), permissions);
  }

  private static String said(Outcome<?> outcome) {
    return outcome.fold(done -> "done", refusal -> refusal.kind().name());
  }
}
