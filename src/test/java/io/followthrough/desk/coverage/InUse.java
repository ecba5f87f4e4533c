package io.followthrough.desk.coverage;

import static io.followthrough.gate.coverage.Graphs.CLOSED;
import static io.followthrough.gate.coverage.Graphs.OPEN;
import static io.followthrough.gate.coverage.Graphs.RESOLVED;
import static io.followthrough.gate.coverage.Graphs.asking;
import static io.followthrough.gate.coverage.Graphs.step;
import static io.followthrough.gate.coverage.Graphs.transition;

import io.followthrough.desk.coverage.WorkflowInUse.Use;
import io.followthrough.gate.coverage.Graphs;
import io.followthrough.gate.coverage.Origin;
import io.followthrough.gate.coverage.WorkflowGraph;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes workflows that incidents of OPS are in. */
public final class InUse {

  private InUse() {}

  /** Asks on Resolve (5); Close (6) is up to the test, and Log (1) creates what is closed. */
  public static WorkflowInUse workflow(boolean closeAsks, Editing editing) {
    var close = step(6, "Close", OPEN, CLOSED);
    return of(
        Graphs.with(
            asking(step(5, "Resolve", OPEN, RESOLVED)),
            closeAsks ? asking(close) : close,
            step(7, "Reopen", CLOSED, OPEN),
            transition(8, "Log a past one", Origin.INITIAL, Set.of(), CLOSED)),
        editing);
  }

  /** With a graph; {@code null} where it cannot be read. */
  public static WorkflowInUse of(@Nullable WorkflowGraph graph, Editing editing) {
    return new WorkflowInUse("Incidents", List.of(new Use("OPS", "Incident")), graph, editing);
  }
}
