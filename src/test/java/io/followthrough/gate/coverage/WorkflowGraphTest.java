package io.followthrough.gate.coverage;

import static io.followthrough.gate.coverage.Graphs.CLOSED;
import static io.followthrough.gate.coverage.Graphs.IN_PROGRESS;
import static io.followthrough.gate.coverage.Graphs.OPEN;
import static io.followthrough.gate.coverage.Graphs.RESOLVED;
import static io.followthrough.gate.coverage.Graphs.asking;
import static io.followthrough.gate.coverage.Graphs.resolving;
import static io.followthrough.gate.coverage.Graphs.step;
import static io.followthrough.gate.coverage.Graphs.transition;
import static io.followthrough.gate.coverage.Guard.BORN_CLOSED;
import static io.followthrough.gate.coverage.Guard.GUARDED;
import static io.followthrough.gate.coverage.Guard.NOT_NEEDED;
import static io.followthrough.gate.coverage.Guard.UNGUARDED;
import static io.followthrough.gate.coverage.Origin.COMMON;
import static io.followthrough.gate.coverage.Origin.GLOBAL;
import static io.followthrough.gate.coverage.Origin.INITIAL;
import static io.followthrough.gate.coverage.WorkflowTransition.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class WorkflowGraphTest {

  private static final int NOWHERE = 99;
  private static final Set<Integer> ALL = Set.of(OPEN, IN_PROGRESS, RESOLVED, CLOSED);

  private final WorkflowTransition transition;
  private final Guard guard;

  public WorkflowGraphTest(String what, WorkflowTransition transition, Guard guard) {
    this.transition = transition;
    this.guard = guard;
  }

  @Parameters(name = "{0}")
  public static List<Object[]> cases() {
    var create = transition(1, "Create", INITIAL, Set.of(), OPEN);
    var born = transition(1, "Log a past one", INITIAL, Set.of(), CLOSED);
    var resolve = step(5, "Resolve", OPEN, RESOLVED);
    var reopen = step(3, "Reopen", CLOSED, OPEN);
    var anywhere = transition(7, "Cancel", GLOBAL, ALL, CLOSED);
    var note = transition(8, "Note", GLOBAL, ALL, SAME);
    var shared = transition(2, "Close", COMMON, Set.of(IN_PROGRESS, RESOLVED), CLOSED);
    return List.of(
        of("closes unasked", resolve, UNGUARDED),
        of("closes and asks", asking(resolve), GUARDED),
        of("goes on", step(4, "Start", OPEN, IN_PROGRESS), NOT_NEEDED),
        of("asks where it need not", asking(step(4, "Start", OPEN, IN_PROGRESS)), NOT_NEEDED),
        of("sets a resolution only", resolving(step(4, "Fix", OPEN, IN_PROGRESS)), UNGUARDED),
        of("is closed already", step(9, "Close", RESOLVED, CLOSED), NOT_NEEDED),
        of("is resolved anew", resolving(step(9, "Close", RESOLVED, CLOSED)), NOT_NEEDED),
        of("reopens", reopen, NOT_NEEDED),
        of("reopens with a resolution", resolving(reopen), NOT_NEEDED),
        of("closes from anywhere", anywhere, UNGUARDED),
        of("closes from anywhere and asks", asking(anywhere), GUARDED),
        of("stays", note, NOT_NEEDED),
        of("stays and sets a resolution", resolving(note), UNGUARDED),
        of("stays closed", transition(8, "Note", Origin.STEP, Set.of(CLOSED), SAME), NOT_NEEDED),
        of("is shared with a closed step", shared, UNGUARDED),
        of("leads nowhere that is known", step(6, "Lost", OPEN, NOWHERE), UNGUARDED),
        of("creates", create, NOT_NEEDED),
        of("creates what is closed", born, BORN_CLOSED),
        of("creates what is closed and asks", asking(born), BORN_CLOSED),
        of("creates with a resolution", resolving(create), BORN_CLOSED),
        of("may lead to either", either(), UNGUARDED));
  }

  private static WorkflowTransition either() {
    return new WorkflowTransition(
        10, "Check", Origin.STEP, Set.of(OPEN), Set.of(IN_PROGRESS, CLOSED), false, false);
  }

  private static Object[] of(String what, WorkflowTransition transition, Guard guard) {
    return new Object[] {what, transition, guard};
  }

  @Test
  public void saysHowATransitionStandsToTheGate() {
    var graph = Graphs.with(transition);

    assertThat(graph.guardOf(transition)).isEqualTo(guard);
    assertThat(graph.holes())
        .isEqualTo(guard == UNGUARDED || guard == BORN_CLOSED ? List.of(transition) : List.of());
  }
}
