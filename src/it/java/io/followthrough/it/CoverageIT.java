package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
  public void isForAdministratorsOnly() {
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
