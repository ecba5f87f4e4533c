package io.followthrough.sandbox.page.admin.workflow;

import io.followthrough.sandbox.constant.SandboxStatus;
import io.followthrough.sandbox.constant.Statuses;
import io.followthrough.sandbox.field.Screens;
import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.PageFault;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.workflow.WorkflowGraph;
import io.followthrough.sandbox.workflow.WorkflowGraph.Arc;
import io.followthrough.sandbox.workflow.WorkflowGraph.Node;
import io.followthrough.sandbox.workflow.Workflows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code /secure/admin/workflows/ViewWorkflowSteps.jspa?workflowName=}: a workflow as a picture and
 * as a table of its transitions, with what each asks for.
 */
public final class WorkflowPage implements Page {

  /** Where it is found. */
  public static final String ADDRESS = "/secure/admin/workflows/ViewWorkflowSteps.jspa";

  private final Workflows workflows;
  private final Statuses statuses;
  private final Screens screens;

  public WorkflowPage(Workflows workflows, Statuses statuses, Screens screens) {
    this.workflows = workflows;
    this.statuses = statuses;
    this.screens = screens;
  }

  /** A transition as one line. */
  public record Row(
      int id,
      String name,
      String from,
      String to,
      String screen,
      List<String> conditions,
      List<String> validators) {}

  /** What the page shows. */
  public record View(String name, Picture picture, List<Row> rows) {}

  @Override
  public Answer answer(Visit visit) {
    var name = visit.param("workflowName");
    var graph =
        workflows
            .withName(name)
            .map(workflow -> WorkflowGraph.of(workflow.getDescriptor()))
            .orElseThrow(() -> PageFault.notFound("There is no workflow of this name."));
    var view =
        new View(name, picture(graph), graph.arcs().stream().map(arc -> row(graph, arc)).toList());
    return Answer.administration(
        name, "admin/workflow/view.vm", Map.of("view", view), WorkflowsPage.ITEM);
  }

  private Row row(WorkflowGraph graph, Arc arc) {
    return new Row(
        arc.id(),
        arc.name(),
        name(graph, arc.from()),
        arc.to() == WorkflowGraph.ANYWHERE ? "stays" : name(graph, arc.to()),
        screen(arc.screenId()),
        arc.conditions(),
        arc.validators());
  }

  private String screen(@Nullable Long id) {
    var screen = id == null ? null : screens.getFieldScreen(id);
    return screen == null ? "" : screen.getName();
  }

  private String name(WorkflowGraph graph, int step) {
    return switch (step) {
      case WorkflowGraph.NOTHING -> "(new issue)";
      case WorkflowGraph.ANYWHERE -> "any status";
      default ->
          graph.nodes().stream()
              .filter(node -> node.id() == step)
              .map(this::name)
              .findFirst()
              .orElse("?");
    };
  }

  private String name(Node node) {
    return Optional.ofNullable(node.statusId())
        .flatMap(statuses::withId)
        .map(SandboxStatus::getName)
        .orElse(node.name());
  }

  private String category(Node node) {
    return Optional.ofNullable(node.statusId())
        .flatMap(statuses::withId)
        .map(status -> status.getStatusCategory().getKey())
        .orElse("undefined");
  }

  private Picture picture(WorkflowGraph graph) {
    var stops = new ArrayList<Drawing.Stop>();
    var places = new HashMap<Integer, Integer>();
    place(WorkflowGraph.NOTHING, new Drawing.Stop("new issue", "start"), stops, places);
    if (graph.arcs().stream().anyMatch(arc -> arc.from() == WorkflowGraph.ANYWHERE)) {
      place(WorkflowGraph.ANYWHERE, new Drawing.Stop("any status", "start"), stops, places);
    }
    graph
        .nodes()
        .forEach(
            node -> place(node.id(), new Drawing.Stop(name(node), category(node)), stops, places));
    return Drawing.of(
        stops,
        graph.arcs().stream()
            .map(arc -> new Drawing.Way(arc.name(), places.get(arc.from()), places.get(arc.to())))
            .toList());
  }

  private static void place(
      int id, Drawing.Stop stop, List<Drawing.Stop> stops, Map<Integer, Integer> places) {
    places.put(id, stops.size());
    stops.add(stop);
  }
}
