package io.followthrough.web.setup;

import io.followthrough.desk.coverage.WorkflowInUse;
import io.followthrough.web.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * What administrators see of the workflows of incidents.
 *
 * @param covered whether every one asks the gate wherever an incident closes
 * @param rows the workflows, those that do not ask first
 */
public record CoverageView(boolean covered, List<Row> rows) {

  /**
   * A workflow.
   *
   * @param address its name as a part of an address
   * @param uses where incidents are in it
   * @param state whether it asks the gate, in words
   * @param covered whether it does
   */
  public record Row(String name, String address, String uses, String state, boolean covered) {}

  static CoverageView of(List<WorkflowInUse> workflows, Texts texts) {
    var rows =
        workflows.stream()
            .map(workflow -> row(workflow, texts))
            .sorted(Comparator.comparing(Row::covered).thenComparing(Row::name))
            .toList();
    return new CoverageView(rows.stream().allMatch(Row::covered), rows);
  }

  private static Row row(WorkflowInUse workflow, Texts texts) {
    return new Row(
        workflow.name(),
        URLEncoder.encode(workflow.name(), StandardCharsets.UTF_8),
        uses(workflow, texts),
        state(workflow, texts),
        workflow.covered());
  }

  /** Where incidents are in it: the first few places, and how many more there are. */
  static String uses(WorkflowInUse workflow, Texts texts) {
    var most = 5;
    var places =
        workflow.uses().stream()
            .limit(most)
            .map(use -> use.project() + " (" + use.issueType() + ")")
            .toList();
    var more = workflow.uses().size() - places.size();
    return String.join(", ", places)
        + (more > 0 ? " " + texts.fill("followthrough.web.coverage.more", "" + more) : "");
  }

  static String state(WorkflowInUse workflow, Texts texts) {
    var graph = workflow.graph();
    if (graph == null) {
      return texts.say("followthrough.web.coverage.unreadable");
    }
    var holes = graph.holes().size();
    return holes == 0
        ? texts.say("followthrough.web.coverage.state.covered")
        : texts.count(
            holes, "followthrough.web.coverage.holes.one", "followthrough.web.coverage.holes.many");
  }
}
