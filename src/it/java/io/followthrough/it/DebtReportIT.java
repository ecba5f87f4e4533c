package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.Test;

/** The report on debts counts what its JQL finds, for each reader what he may see. */
public class DebtReportIT {

  private static final String REPORT = "/rest/followthrough/1/report/debt";

  private final Person alice = Site.shared().as("alice");
  private final Person bob = Site.shared().as("bob");
  private final Person dave = Site.shared().as("dave");
  private final Person admin = Site.shared().admin();

  @Test
  public void listsWhatWasClosedAroundTheGate_andWhatABypassLetPass() {
    var around = closedUngated();
    var bypassed = closedByABypass();

    var report = report(alice, "");

    assertThat(kindOf(report, around)).isEqualTo("closed-ungated");
    assertThat(kindOf(report, bypassed)).isEqualTo("bypassed");
    assertThat(keys(report, "closed-ungated"))
        .containsExactlyInAnyOrderElementsOf(found(alice, "issue in closedUngated()"));
    assertThat(keys(report, "bypassed"))
        .containsExactlyInAnyOrderElementsOf(
            found(alice, "issue in debt() AND issue not in closedUngated()"));
    assertThat(report.get("total").get("closedUngated").asInt())
        .isEqualTo(keys(report, "closed-ungated").size());
    assertThat(alice.get(REPORT + ".csv").expect(200).text())
        .startsWith("kind,key,")
        .contains("closed-ungated," + around)
        .contains("bypassed," + bypassed);
  }

  @Test
  public void countsBrokenPromises_asTheirSearchDoes_andHidesWhatAReaderMayNotSee() {
    var postmortem = alice.startPostmortem(alice.incident("A promise to break"));
    var ticket = alice.addAction(postmortem, Map.of("summary", "Uplink", "project", "NET"));
    bob.accept(ticket, "bob");
    bob.transition(ticket, "Close Issue", Map.of("resolution", Map.of("name", "Won't Do")))
        .expect(204);

    for (var reader : List.of(alice, dave)) {
      var total = report(reader, "").get("total");
      assertThat(total.get("unfulfilled").asInt() - total.get("deleted").asInt())
          .isEqualTo(found(reader, "issue in unfulfilledActions()").size());
    }
    assertThat(report(alice, "?project=NET").toString()).contains(ticket);
    assertThat(report(dave, "").toString()).doesNotContain(ticket, "Uplink");
    assertThat(dave.get(REPORT + "?project=NET").expect(400).error("project"))
        .doesNotContain("NET,");
  }

  @Test
  public void namesWhatIsWrong() {
    closedUngated();
    var refused = alice.get(REPORT + "?owner=me&severity=Bad").expect(400);

    assertThat(refused.error("owner")).contains("project, severity");
    assertThat(refused.error("severity")).contains("SEV1, SEV2");
    assertThat(alice.search("issue in closedUngated(Bad)").expect(400).text()).contains("SEV1");
    Site.shared().nobody().get(REPORT).expect(401);
    alice.get("/plugins/servlet/followthrough/reports/debt?severity=Bad").expect(400);
    assertThat(alice.get("/plugins/servlet/followthrough/reports/debt").expect(200).text())
        .contains("closedUngated");
  }

  /** Its postmortem is taken off once it is closed. */
  private String closedUngated() {
    var incident = alice.incident("Closed around the gate");
    var postmortem = alice.startPostmortem(incident);
    alice.writeAll(postmortem);
    alice.write(postmortem, Map.of("No action needed because", "It was a drill, and went well."));
    alice.approve(postmortem);
    alice.resolve(incident).expect(204);
    admin.delete("/rest/api/2/issue/" + postmortem).expect(204);
    return incident;
  }

  private String closedByABypass() {
    var incident = alice.incident("Closed by a bypass");
    admin
        .post(
            "/rest/followthrough/1/incident/" + incident + "/bypass",
            Map.of("reasonCategory", "other", "reason", "The line has to be free by noon."))
        .expect(200);
    alice.resolve(incident).expect(204);
    return incident;
  }

  private static JsonNode report(Person reader, String parameters) {
    return reader.get(REPORT + parameters).expect(200).json();
  }

  private static String kindOf(JsonNode report, String key) {
    return StreamSupport.stream(report.get("incidents").spliterator(), false)
        .filter(one -> one.get("key").asText().equals(key))
        .map(one -> one.get("kind").asText())
        .findFirst()
        .orElse("not listed");
  }

  private static List<String> keys(JsonNode report, String kind) {
    var keys = new ArrayList<String>();
    for (var one : report.get("incidents")) {
      if (one.get("kind").asText().equals(kind)) {
        keys.add(one.get("key").asText());
      }
    }
    return keys;
  }

  private static List<String> found(Person reader, String jql) {
    return StreamSupport.stream(
            reader.search(jql).expect(200).json().get("issues").spliterator(), false)
        .map(issue -> issue.get("key").asText())
        .toList();
  }
}
