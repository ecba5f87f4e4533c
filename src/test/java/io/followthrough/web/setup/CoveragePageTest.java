package io.followthrough.web.setup;

import static io.followthrough.gate.coverage.Graphs.CLOSED;
import static io.followthrough.gate.coverage.Graphs.IN_PROGRESS;
import static io.followthrough.gate.coverage.Graphs.OPEN;
import static io.followthrough.gate.coverage.Graphs.RESOLVED;
import static io.followthrough.gate.coverage.Graphs.asking;
import static io.followthrough.gate.coverage.Graphs.resolving;
import static io.followthrough.gate.coverage.Graphs.step;
import static io.followthrough.gate.coverage.Graphs.transition;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.desk.coverage.Editing;
import io.followthrough.desk.coverage.WorkflowInUse;
import io.followthrough.desk.coverage.WorkflowInUse.Use;
import io.followthrough.gate.coverage.Graphs;
import io.followthrough.gate.coverage.Origin;
import io.followthrough.gate.coverage.WorkflowGraph;
import io.followthrough.gate.coverage.WorkflowStep;
import io.followthrough.web.BundleWords;
import io.followthrough.web.HostAtJira;
import io.followthrough.web.Links;
import io.followthrough.web.Panels;
import io.followthrough.web.Texts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

public class CoveragePageTest {

  private static final Texts TEXTS = new Texts(new BundleWords());
  private static final Set<Integer> ALL = Set.of(OPEN, IN_PROGRESS, RESOLVED, CLOSED);

  @Test
  public void saysThatThereIsNothingToLookAt() {
    var page = list();

    assertThat(page.text()).contains("there is no workflow to look at");
    assertThat(page.select("table, .aui-message")).isEmpty();
  }

  @Test
  public void listsWhatDoesNotAsk_first() {
    var page =
        list(
            workflow("A b&c", Graphs.with(asking(step(5, "Close", OPEN, CLOSED)))),
            workflow("B", null),
            workflow("C", Graphs.with(step(5, "Close", OPEN, CLOSED))));

    assertThat(page.select(".aui-message-warning")).hasSize(1);
    assertThat(page.select("tbody tr").eachText())
        .containsExactly(
            "B OPS (Incident) could not be read",
            "C OPS (Incident) 1 transition does not ask the gate",
            "A b&c OPS (Incident) asks the gate everywhere");
    assertThat(page.select("tbody a").last().attr("href"))
        .isEqualTo("/jira/plugins/servlet/followthrough/coverage/workflow?name=A+b%26c");
  }

  @Test
  public void saysThatAllAsk() {
    assertThat(list(workflow("A", Graphs.with())).select(".aui-message-success")).hasSize(1);
  }

  @Test
  public void namesTheFirstPlaces_ofManyUses() {
    var uses = IntStream.rangeClosed(1, 7).mapToObj(at -> new Use("P" + at, "Incident")).toList();

    assertThat(
            list(new WorkflowInUse("A", uses, Graphs.with(), Editing.POSSIBLE))
                .select("td")
                .get(1)
                .text())
        .startsWith("P1 (Incident), P2 (Incident)")
        .endsWith("P5 (Incident) and 2 more");
  }

  @Test
  public void drawsAWorkflow_andMarksWhereNobodyAsks() {
    var page =
        one(
            workflow(
                "Incidents",
                Graphs.with(
                    transition(1, "Create", Origin.INITIAL, Set.of(), OPEN),
                    asking(step(5, "Resolve", OPEN, RESOLVED)),
                    resolving(transition(9, "<Cancel>", Origin.GLOBAL, ALL, CLOSED)))));

    var svg = page.select("svg");
    assertThat(svg.select(".followthrough-step title").eachText())
        .containsExactly("Open", "In progress", "Resolved", "Closed");
    assertThat(svg.select(".followthrough-cross")).hasSize(1);
    assertThat(svg.select(".followthrough-shield")).hasSize(1);
    assertThat(svg.select(".followthrough-unguarded text").eachText())
        .containsExactly("<Cancel>", "is not asked");
    assertThat(svg.select(".followthrough-unguarded circle")).hasSize(4);
    assertThat(page.select("tbody tr").eachText())
        .containsExactly(
            "<Cancel> (9) any status Closed may set it is not asked",
            "Create (1) creating the issue Open need not be asked: no open incident closes here",
            "Resolve (5) Open Resolved is asked");
  }

  @Test
  public void showsATableOnly_whereThereAreTooManySteps() {
    var steps =
        IntStream.rangeClosed(1, 31).mapToObj(id -> new WorkflowStep(id, "S" + id, false)).toList();
    var page =
        one(workflow("Long", new WorkflowGraph(steps, List.of(resolving(step(5, "Fix", 1, -1))))));

    assertThat(page.select("svg")).isEmpty();
    assertThat(page.select("tbody tr").text())
        .isEqualTo("Fix (5) S1 the same status may set it is not asked");
  }

  @Test
  public void saysWhatToDo_whereAWorkflowCannotBeRead() {
    var page = one(workflow("Broken", null));

    assertThat(page.text()).contains("could not be read", "the log of Jira tells what is wrong");
    assertThat(page.select("svg, table")).isEmpty();
  }

  @Test
  public void offersToMend_whatCanBeMended() {
    var graph =
        Graphs.with(
            transition(1, "Log", Origin.INITIAL, Set.of(), CLOSED),
            step(5, "Close <it>", OPEN, CLOSED),
            asking(step(6, "Resolve", OPEN, RESOLVED)));
    var form = one(workflow("Incidents", graph)).select("#followthrough-mend");

    assertThat(form.select("form").attr("action"))
        .isEqualTo("/jira/rest/followthrough/1/coverage/guard");
    assertThat(form.select("[name=workflow]").attr("value")).isEqualTo("Incidents");
    assertThat(form.select("option[selected]").eachText())
        .containsExactly("Close <it> (5): Open → Closed");
  }

  @Test
  public void saysWhatToDoByHand_whereTheHostDoesNotLetAWorkflowBeChanged() {
    var graph = Graphs.with(step(5, "Close", OPEN, CLOSED));

    assertThat(mend(graph, Editing.SYSTEM)).contains("comes with Jira", "make a copy");
    assertThat(mend(graph, Editing.DRAFTED)).contains("publish the draft or discard it");
    assertThat(one(workflow("A", Graphs.with())).select("#followthrough-mend")).isEmpty();
  }

  private static String mend(WorkflowGraph graph, Editing editing) {
    var section =
        one(new WorkflowInUse("A", List.of(new Use("OPS", "Incident")), graph, editing))
            .select("#followthrough-mend");
    assertThat(section.select("form")).isEmpty();
    return section.text();
  }

  private static WorkflowInUse workflow(String name, @Nullable WorkflowGraph graph) {
    return new WorkflowInUse(name, List.of(new Use("OPS", "Incident")), graph, Editing.POSSIBLE);
  }

  private static Document list(WorkflowInUse... workflows) {
    return render("setup/coverage.vm", CoverageView.of(List.of(workflows), TEXTS));
  }

  private static Document one(WorkflowInUse workflow) {
    return render("setup/workflow.vm", WorkflowView.of(workflow, List.of(), TEXTS));
  }

  private static Document render(String template, Record view) {
    return new Panels()
        .render(
            template, Map.of("page", view, "text", TEXTS, "links", new Links(new HostAtJira())));
  }
}
