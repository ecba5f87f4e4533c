package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.Test;

/** The report on duties counts what its list lists and its JQL finds, for each reader his own. */
public class DutyReportIT {

  private static final String REPORT = "/rest/followthrough/1/report/coverage";
  private static final String LIST = REPORT + "/incidents";

  private final Site site = Site.shared();
  private final Person alice = site.as("alice");
  private final Person dave = site.as("dave");
  private final Person admin = site.admin();

  @Test
  public void tellsHowEachClosedIncidentStands() {
    var open = alice.incident("Open still");
    var written = written();
    var pending = aroundTheGate();
    var overdue = aroundTheGate();
    closedLongAgo(overdue);
    var waived = waived();
    var bypassed = bypassed();

    assertThat(stateOf(written)).isEqualTo("in-time");
    assertThat(stateOf(pending)).isEqualTo("pending");
    assertThat(stateOf(overdue)).isEqualTo("overdue");
    assertThat(stateOf(waived)).isEqualTo("waived");
    assertThat(stateOf(bypassed)).isEqualTo("bypassed");
    assertThat(stateOf(open)).isEqualTo("not listed");
    assertThat(found(alice, "issue in postmortemMissing(overdue)"))
        .contains(overdue)
        .doesNotContain(pending, bypassed, waived);
    assertThat(found(alice, "issue in postmortemMissing()"))
        .contains(overdue, pending)
        .doesNotContain(written, open);
    assertThat(alice.get(LIST + ".csv?state=overdue").expect(200).text())
        .startsWith("key,summary,")
        .contains(overdue + ",Closed around the gate,OPS,")
        .doesNotContain(pending + ",");
  }

  @Test
  public void becomesLateOrComplete_onceItsPostmortemIs() {
    var incident = aroundTheGate();
    closedLongAgo(incident);
    var postmortem = alice.startPostmortem(incident);
    alice.writeAll(postmortem);
    assertThat(stateOf(incident)).isEqualTo("overdue");

    alice.approve(postmortem);

    assertThat(stateOf(incident)).isEqualTo("late");
    assertThat(rowOf(incident).get("completed").isNull()).isFalse();
    alice.transition(incident, "Reopen", Map.of()).expect(204);
    assertThat(stateOf(incident)).isEqualTo("not listed");
  }

  @Test
  public void everyNumberIsThatOfItsList() {
    written();
    aroundTheGate();
    bypassed();

    for (var reader : List.of(alice, dave)) {
      var report = reader.get(REPORT).expect(200).json();
      var total = report.get("total");
      var sum = 0;
      for (var number :
          Map.of(
                  "inTime",
                  "in-time",
                  "late",
                  "late",
                  "pending",
                  "pending",
                  "overdue",
                  "overdue",
                  "waived",
                  "waived",
                  "bypassed",
                  "bypassed")
              .entrySet()) {
        var count = total.get(number.getKey()).asInt();
        assertThat(all(reader, "state=" + number.getValue())).as(number.getKey()).hasSize(count);
        sum += count;
      }
      assertThat(total.get("required").asInt()).isEqualTo(sum).isEqualTo(all(reader, "").size());
      assertThat(found(reader, "issue in postmortemMissing()"))
          .hasSize(
              total.get("pending").asInt()
                  + total.get("overdue").asInt()
                  + report.get("missingFromBefore").asInt());
      assertThat(sum(report.get("projects"))).isEqualTo(sum);
      assertThat(sum(report.get("severities"))).isEqualTo(sum);
      assertThat(sum(report.get("months"))).isEqualTo(sum);
    }
  }

  @Test
  public void hidesWhatAReaderMayNotSee() {
    var hidden = alice.issue("NET", "Incident", "Their switch broke", Map.of());
    admin.post("/rest/followthrough/1/incident/" + hidden + "/waiver", WaiverIT.REASON).expect(200);
    alice.resolve(hidden).expect(204);

    assertThat(all(alice, "state=waived&project=NET")).contains(hidden);
    assertThat(all(dave, "")).doesNotContain(hidden);
    assertThat(dave.get(REPORT + "?project=NET").expect(400).error("project"))
        .doesNotContain("NET,");
  }

  @Test
  public void namesWhatIsWrong() {
    var refused =
        alice.get(LIST + "?owner=me&severity=Bad&state=gone&before=x&from=2030-02-30").expect(400);

    assertThat(refused.error("owner")).contains("project, severity, state, to");
    assertThat(refused.error("severity")).contains("SEV1, SEV2");
    assertThat(refused.error("state")).contains("in-time, late, pending, overdue");
    assertThat(refused.error("before")).isNotEmpty();
    assertThat(refused.error("from")).isNotEmpty();
    assertThat(alice.get(REPORT + "?from=2030-02-01&to=2030-01-01").expect(400).error("to"))
        .isNotEmpty();
    assertThat(alice.search("issue in postmortemMissing(late)").expect(400).text())
        .contains("overdue, pending");
    site.nobody().get(REPORT).expect(401);
    site.nobody().get(LIST).expect(401);
    site.nobody().get(LIST + ".csv").expect(401);
  }

  private String written() {
    var incident = alice.incident("Closed with its postmortem");
    var postmortem = alice.startPostmortem(incident);
    alice.writeAll(postmortem);
    alice.write(postmortem, Map.of("No action needed because", "It was a drill, and went well."));
    alice.approve(postmortem);
    alice.resolve(incident).expect(204);
    return incident;
  }

  /** Its postmortem is taken off once it is closed. */
  private String aroundTheGate() {
    var incident = alice.incident("Closed around the gate");
    var postmortem = alice.startPostmortem(incident);
    alice.writeAll(postmortem);
    alice.write(postmortem, Map.of("No action needed because", "It was a drill, and went well."));
    alice.approve(postmortem);
    alice.resolve(incident).expect(204);
    admin.delete("/rest/api/2/issue/" + postmortem).expect(204);
    return incident;
  }

  private String waived() {
    var incident = alice.incident("Closed without a postmortem");
    admin
        .post("/rest/followthrough/1/incident/" + incident + "/waiver", WaiverIT.REASON)
        .expect(200);
    alice.resolve(incident).expect(204);
    return incident;
  }

  private String bypassed() {
    var incident = alice.incident("Closed by a bypass");
    admin
        .post(
            "/rest/followthrough/1/incident/" + incident + "/bypass",
            Map.of("reasonCategory", "other", "reason", "The line has to be free by noon."))
        .expect(200);
    alice.resolve(incident).expect(204);
    return incident;
  }

  /**
   * As if it had been resolved sixty days ago; the edit tells the plugin that something changed.
   */
  private void closedLongAgo(String incident) {
    var id = alice.get("/rest/api/2/issue/" + incident).expect(200).json().get("id").asText();
    site.change("update issue set resolved = resolved - interval '60' day where id = " + id);
    alice
        .put("/rest/api/2/issue/" + incident, Map.of("fields", Map.of("description", "Long ago")))
        .expect(204);
  }

  private String stateOf(String incident) {
    var row = rowOf(incident);
    return row == null ? "not listed" : row.get("state").asText();
  }

  private JsonNode rowOf(String incident) {
    return rows(alice, "").stream()
        .filter(row -> row.get("key").asText().equals(incident))
        .findFirst()
        .orElse(null);
  }

  private static List<String> all(Person reader, String parameters) {
    return rows(reader, parameters).stream().map(row -> row.get("key").asText()).toList();
  }

  private static List<JsonNode> rows(Person reader, String parameters) {
    var rows = new ArrayList<JsonNode>();
    var place = "";
    do {
      var part = reader.get(LIST + "?limit=7&" + parameters + place).expect(200).json();
      part.get("values").forEach(rows::add);
      place = part.get("next").isNull() ? "" : "&before=" + part.get("next").asText();
    } while (!place.isEmpty());
    return rows;
  }

  private static int sum(JsonNode groups) {
    return StreamSupport.stream(groups.spliterator(), false)
        .mapToInt(group -> group.get("count").get("required").asInt())
        .sum();
  }

  private static List<String> found(Person reader, String jql) {
    return StreamSupport.stream(
            reader.search(jql).expect(200).json().get("issues").spliterator(), false)
        .map(issue -> issue.get("key").asText())
        .toList();
  }
}
