package io.followthrough.web.setup;

import io.followthrough.desk.coverage.Editing;
import io.followthrough.desk.coverage.WorkflowInUse;
import io.followthrough.gate.coverage.WorkflowGraph;
import io.followthrough.gate.coverage.WorkflowStep;
import io.followthrough.gate.coverage.WorkflowTransition;
import io.followthrough.web.Texts;
import io.followthrough.web.drawing.WorkflowPicture;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What administrators see of one workflow.
 *
 * @param uses where incidents are in it
 * @param state whether it asks the gate, in words
 * @param covered whether it does wherever an incident closes
 * @param readable whether it could be read
 * @param picture at most one
 * @param rows its transitions, those that do not ask first
 * @param mendable those that do not ask and could
 * @param mended those that it was last mended on, and that can be taken back
 * @param editing whether it can be changed, as the end of a key
 */
public record WorkflowView(
    String name,
    String uses,
    String state,
    boolean covered,
    boolean readable,
    List<WorkflowPicture> picture,
    List<Row> rows,
    List<Row> mendable,
    List<Row> mended,
    String editing) {

  /**
   * A transition.
   *
   * @param from from where it may be taken
   * @param to where it leads
   * @param resolves whether it may set a resolution
   * @param guard how it stands to the gate, in words
   * @param hole whether incidents get closed that way without being asked about
   */
  public record Row(
      int id, String name, String from, String to, boolean resolves, String guard, boolean hole) {}

  static WorkflowView of(WorkflowInUse workflow, List<WorkflowTransition> mended, Texts texts) {
    var graph = workflow.graph();
    return new WorkflowView(
        workflow.name(),
        CoverageView.uses(workflow, texts),
        CoverageView.state(workflow, texts),
        workflow.covered(),
        graph != null,
        graph == null ? List.of() : WorkflowPicture.of(graph),
        graph == null ? List.of() : rows(graph, graph.transitions(), texts),
        graph == null ? List.of() : rows(graph, workflow.mendable(), texts),
        graph == null ? List.of() : rows(graph, mended, texts),
        workflow.editing().id());
  }

  /** Whether the host lets it be changed now. */
  public boolean mayBeMended() {
    return editing.equals(Editing.POSSIBLE.id());
  }

  /** The sentence that says what can be done about transitions that do not ask. */
  public String howToMend() {
    return "followthrough.web.coverage.mend." + editing;
  }

  private static List<Row> rows(
      WorkflowGraph graph, List<WorkflowTransition> transitions, Texts texts) {
    return transitions.stream()
        .map(one -> row(one, graph, texts))
        .sorted(Comparator.comparing(Row::hole).reversed())
        .toList();
  }

  private static Row row(WorkflowTransition transition, WorkflowGraph graph, Texts texts) {
    var guard = graph.guardOf(transition);
    return new Row(
        transition.id(),
        transition.name(),
        from(transition, graph, texts),
        to(transition, graph, texts),
        transition.resolves(),
        texts.say("followthrough.web.coverage.guard." + guard.id()),
        guard.lets());
  }

  private static String from(WorkflowTransition transition, WorkflowGraph graph, Texts texts) {
    return switch (transition.origin()) {
      case INITIAL -> texts.say("followthrough.web.coverage.created");
      case GLOBAL -> texts.say("followthrough.web.coverage.anywhere");
      case STEP, COMMON -> names(graph.from(transition));
    };
  }

  private static String to(WorkflowTransition transition, WorkflowGraph graph, Texts texts) {
    var named = names(graph.to(transition));
    return named.isEmpty() ? texts.say("followthrough.web.coverage.same") : named;
  }

  private static String names(List<WorkflowStep> steps) {
    return steps.stream().map(WorkflowStep::name).collect(Collectors.joining(", "));
  }
}
