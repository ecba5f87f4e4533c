package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.Test;

/** Administrators learn on which ways through a workflow nobody asks the gate. */
public class CoverageIT {

  private static final String COVERAGE = "/rest/followthrough/1/coverage";
  private static final String WORKFLOW = "Incident workflow";

  @Test
  public void findsTheGate_whereTheWorkflowAsksIt() {
    var workflow = workflow(Site.shared());

    assertThat(workflow.get("covered").asBoolean()).isTrue();
    assertThat(workflow.get("uses")).extracting(use -> use.get("project").asText()).contains("OPS");
    assertThat(guardOf(workflow, "Resolve")).isEqualTo("guarded");
    assertThat(guardOf(workflow, "Start progress")).isEqualTo("not-needed");
  }

  @Test
  public void findsEveryHole_whereSomebodyTookTheValidatorOut() {
    var workflow = workflow(Site.withoutGate());

    assertThat(workflow.get("covered").asBoolean()).isFalse();
    assertThat(guardOf(workflow, "Resolve")).isEqualTo("unguarded");
    assertThat(guardOf(workflow, "Create")).isEqualTo("not-needed");
  }

  @Test
  public void hasAWorkflowAskTheGate_onceAndForAll() {
    var site = Site.ungatedForOne();
    try {
      var alice = site.as("alice");
      var before = alice.incident("Closed while nobody asked");
      alice.resolve(before).expect(204);
      var order = Map.of("workflow", WORKFLOW, "transitions", List.of("2", "5"));

      var mended = site.admin().post(COVERAGE + "/guard", order).expect(200).json();

      assertThat(mended.get("covered").asBoolean()).isTrue();
      assertThat(alice.resolve(alice.incident("Asked about")).expect(400).text())
          .contains("postmortem");
      site.admin().post(COVERAGE + "/guard", order).expect(200);
      assertThat(changes(site)).containsExactly("", "2 Close\n5 Resolve");
    } finally {
      site.close();
    }
  }

  /** What was written down of the workflow, the latest first. */
  private static List<String> changes(Site site) {
    var entries =
        site.admin()
            .get("/rest/followthrough/1/audit?act=coverage-changed&about=Incident+workflow")
            .expect(200)
            .json()
            .get("values");
    return StreamSupport.stream(entries.spliterator(), false)
        .map(entry -> entry.get("after").asText())
        .toList();
  }

  @Test
  public void namesWhatIsWrongWithAnOrder() {
    var admin = Site.shared().admin();

    assertThat(
            admin
                .post(
                    COVERAGE + "/guard",
                    Map.of("workflow", WORKFLOW, "transitions", List.of("4", "99")))
                .expect(400)
                .text())
        .contains("No open incident closes on the transition 4", "no transition 99");
    admin.post(COVERAGE + "/guard", Map.of("workflow", "No such")).expect(404);
    admin.post(COVERAGE + "/guard", Map.of("flow", WORKFLOW)).expect(400);
  }

  @Test
  public void isForAdministratorsOnly() {
    var order = Map.of("workflow", WORKFLOW, "transitions", List.of("5"));
    Site.shared().as("alice").post(COVERAGE + "/guard", order).expect(403);
    Site.shared().nobody().post(COVERAGE + "/guard", order).expect(401);
    Site.shared().as("alice").get(COVERAGE).expect(403);
    Site.shared().nobody().get(COVERAGE).expect(401);
  }

  private static JsonNode workflow(Site site) {
    var workflows = site.admin().get(COVERAGE).expect(200).json().get("workflows");
    return StreamSupport.stream(workflows.spliterator(), false)
        .filter(one -> one.get("name").asText().equals(WORKFLOW))
        .findFirst()
        .orElseThrow();
  }

  private static String guardOf(JsonNode workflow, String transition) {
    return StreamSupport.stream(workflow.get("transitions").spliterator(), false)
        .filter(one -> one.get("name").asText().equals(transition))
        .map(one -> one.get("guard").asText())
        .findFirst()
        .orElseThrow();
  }
}
