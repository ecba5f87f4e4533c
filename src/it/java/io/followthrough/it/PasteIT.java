package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.corpus.RealPostmortem;
import java.util.Map;
import org.junit.Test;

/** A list that somebody pastes becomes action items, and he learns what became of each line. */
public class PasteIT {

  private static final String LIST =
      """
      - Alarm on the queue's age
      * [ ] Halve the batch size
      - [x] Restart the consumer
      1. Write the runbook (done)
      - Ask the vendor, see https://example.org/case/7
      - [Pin the client](https://example.org/pr/8)
      That is all.
      """;

  private final Person alice = Site.shared().as("alice");
  private final Person dave = Site.shared().as("dave");

  @Test
  public void addsEachLine_afterAPreviewThatAddsNothing() {
    var postmortem = postmortem();

    assertThat(outcomes(paste(postmortem, LIST, true)))
        .isEqualTo("new new new new new new not-understood");
    assertThat(total(postmortem)).isZero();

    var report = paste(postmortem, LIST, false);
    assertThat(outcomes(report)).isEqualTo("added added added added added added not-understood");
    assertThat(total(postmortem)).isEqualTo(6);
    assertThat(report.get("lines").get(2).get("done").asBoolean()).isTrue();
    assertThat(report.get("lines").get(2).get("sentence").asText()).contains("close its ticket");
    var linked = report.get("lines").get(5);
    assertThat(linked.get("summary").asText()).isEqualTo("Pin the client");
    assertThat(alice.fields(linked.get("key").asText()).get("description").asText())
        .contains("https://example.org/pr/8");

    assertThat(outcomes(paste(postmortem, LIST, false)))
        .isEqualTo("there there there there there there not-understood");
    assertThat(total(postmortem)).isEqualTo(6);
  }

  @Test
  public void addsWhatARealPostmortemAskedFor() {
    var real = RealPostmortem.of("PM2023-001");
    var postmortem = postmortem();

    assertThat(outcomes(paste(postmortem, real.section("action items"), false)))
        .isEqualTo("added added added added added added");
  }

  @Test
  public void saysWhatIsWrongWithAList() {
    var postmortem = postmortem();
    var path = path(postmortem);
    Site.shared().nobody().post(path, Map.of("text", "- x")).expect(401);
    assertThat(alice.post(path, Map.of("text", " ", "dryRun", true)).expect(400).error("text"))
        .startsWith("Paste a list");
    assertThat(alice.post(path, Map.of("text", "- x", "dryRun", "yes")).expect(400).error("dryRun"))
        .contains("true or false");
    assertThat(
            alice.post(path, Map.of("text", "- x", "project", "ZZZ")).expect(400).error("project"))
        .contains("ZZZ");
    alice.post(path("OPS-99999"), Map.of("text", "- x")).expect(404);
    var visible = alice.startPostmortem(alice.issue("WEB", "Incident", "Look only", Map.of()));
    dave.post(path(visible), Map.of("text", "- x", "dryRun", true)).expect(403);
  }

  private JsonNode paste(String postmortem, String text, boolean dryRun) {
    return alice.post(path(postmortem), Map.of("text", text, "dryRun", dryRun)).expect(200).json();
  }

  private int total(String postmortem) {
    return alice
        .get("/rest/followthrough/1/postmortem/" + postmortem + "/actions")
        .expect(200)
        .json()
        .get("total")
        .asInt();
  }

  private String postmortem() {
    return alice.startPostmortem(alice.incident("Many things to do"));
  }

  private static String path(String postmortem) {
    return "/rest/followthrough/1/postmortem/" + postmortem + "/actions/paste";
  }

  private static String outcomes(JsonNode report) {
    return String.join(" ", report.get("lines").findValuesAsText("outcome"));
  }
}
