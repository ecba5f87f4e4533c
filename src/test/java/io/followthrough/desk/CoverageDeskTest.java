package io.followthrough.desk;

import static io.followthrough.gate.coverage.Graphs.CLOSED;
import static io.followthrough.gate.coverage.Graphs.OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verifyNoInteractions;

import io.followthrough.desk.WorkflowInUse.Use;
import io.followthrough.gate.coverage.Graphs;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

public class CoverageDeskTest {

  private static final Visitor ROOT = new Visitor("root");
  private static final WorkflowInUse OPEN_ONE =
      new WorkflowInUse(
          "Incidents",
          List.of(new Use("OPS", "Incident")),
          Graphs.with(Graphs.step(5, "Close", OPEN, CLOSED)));

  @Rule public final MockitoRule mocks = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Workflows workflows;
  @Mock private Permissions permissions;

  @Test
  public void isForAdministratorsOnly() {
    given(permissions.administers(ROOT)).willReturn(false);

    assertThat(kind(desk().show(ROOT))).isEqualTo("FORBIDDEN");
    assertThat(kind(desk().show(ROOT, "Incidents"))).isEqualTo("FORBIDDEN");
    verifyNoInteractions(workflows);
  }

  @Test
  public void showsOneWorkflow_orSaysThatThereIsNone() {
    given(permissions.administers(ROOT)).willReturn(true);
    given(workflows.ofIncidents()).willReturn(List.of(OPEN_ONE));

    assertThat(kind(desk().show(ROOT))).isEqualTo("done");
    assertThat(desk().show(ROOT, "Incidents")).isEqualTo(Outcome.done(OPEN_ONE));
    assertThat(kind(desk().show(ROOT, "incidents"))).isEqualTo("NOT_FOUND");
  }

  private CoverageDesk desk() {
    return new CoverageDesk(workflows, permissions);
  }

  private static String kind(Outcome<?> outcome) {
    return outcome.fold(done -> "done", refusal -> refusal.kind().name());
  }
}
