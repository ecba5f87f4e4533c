package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Test;

/** Timelines over REST, on the running jar. */
public class TimelineIT {

  private static final String BASE = "/rest/followthrough/1/postmortem/";
  private static final Map<String, Object> ALARM =
      Map.of("when", "2026-03-14 10:02", "zone", "CET", "kind", "detected", "text", "Alarm");

  private final Person alice = Site.shared().as("alice");
  private final Person dave = Site.shared().as("dave");

  @Test
  public void startsWithWhatTheIncidentKnows_inRowsAndInTheField() {
    var incident = alice.incident("An outage");
    var timeline = timeline(alice.startPostmortem(incident));

    var shown = alice.get(timeline).expect(200).json();
    assertThat(shown.get("total").asInt()).isEqualTo(1);
    assertThat(shown.get("rows").get(0).get("text").asText()).isEqualTo(incident + " was opened");
    assertThat(shown.get("inField").asBoolean()).isTrue();
    assertThat(shown.get("mayEdit").asBoolean()).isTrue();
  }

  @Test
  public void keepsRowsAndFieldEqual() {
    var postmortem = alice.startPostmortem(alice.incident("An outage"));
    var timeline = timeline(postmortem);

    var row = alice.post(timeline, ALARM).expect(201).json();
    assertThat(row.get("when").asText()).isEqualTo("2026-03-14 10:02 CET");
    assertThat(row.get("at").asText()).isEqualTo("2026-03-14T09:02:00Z");
    assertThat(field(postmortem)).contains("|2026-03-14 10:02 CET|detected|Alarm| |");

    var id = row.get("id").asText();
    alice
        .put(
            timeline + "/" + id,
            Map.of("version", 1, "when", "2026-03-14 10:03 UTC", "text", "Alarm | pager"))
        .expect(200);
    assertThat(field(postmortem)).contains("|2026-03-14 10:03 UTC| |Alarm \\| pager| |");

    alice.delete(timeline + "/" + id + "?version=2").expect(200);
    assertThat(field(postmortem)).doesNotContain("Alarm").contains("was opened");
  }

  @Test
  public void answers409_andLosesNothing_whereTwoWriteTheSameRow() {
    var timeline = timeline(alice.startPostmortem(alice.incident("Two writers")));
    var row = timeline + "/" + alice.post(timeline, ALARM).expect(201).json().get("id").asText();
    alice
        .put(row, Map.of("version", 1, "when", "2026-03-14 10:03", "text", "First writer"))
        .expect(200);

    var second =
        alice
            .put(row, Map.of("version", 1, "when", "2026-03-14 10:04", "text", "Second writer"))
            .expect(409);

    assertThat(second.errorMessages().get(0))
        .contains("2026-03-14 10:03 UTC, \u2068First writer\u2069");
    alice.delete(row + "?version=1").expect(409);
    assertThat(alice.get(timeline).expect(200).text()).contains("First writer");
  }

  @Test
  public void answers400_withEveryComplaintAtOnce() {
    var timeline = timeline(alice.startPostmortem(alice.incident("Bad rows")));

    var reply =
        alice
            .post(timeline, Map.of("when", "2026-02-30 10:00", "zone", "Mars", "kind", "fixed"))
            .expect(400);

    assertThat(reply.error("when")).isEqualTo("\"2026-02-30\" is no day.");
    assertThat(reply.error("zone")).contains("Mars", "Europe/Copenhagen");
    assertThat(reply.error("kind")).contains("fixed", "resolved");
    assertThat(reply.error("text")).isEqualTo("Say what happened.");
    assertThat(alice.put(timeline + "/1", Map.of("when", "x")).expect(400).error("version"))
        .contains("whole number");
    alice.get(timeline + "?limit=1001").expect(400);
    alice.delete(timeline + "/99999999?version=1").expect(404);
    alice.delete(timeline + "/nonsense").expect(404);
  }

  @Test
  public void pastesATable_afterAPreview_andOnlyOnce() {
    var postmortem = alice.startPostmortem(alice.incident("Pasted"));
    var timeline = timeline(postmortem);
    var table =
        "All times in CET.\n\n| Time | Event |\n|---|---|\n| 2026-03-14 10:00 | Config was deployed |\n"
            + "| 2026-03-14 10:20 | First alert |\n| 2026-03-?? ??:?? | Unknown |\n"
            + "| 2026-03-14 11:00 | Service restored |\n";
    var paste = timeline + "/paste";

    var preview = alice.post(paste, Map.of("text", table, "dryRun", true)).expect(200).json();
    assertThat(preview.get("rows").asInt()).isEqualTo(3);
    assertThat(preview.get("lines").get(2).get("remarks").get(0).get("message").asText())
        .isEqualTo("\"2026-03-??\" is no day.");
    assertThat(preview.get("lines").get(1).get("suggestion").asText()).isEqualTo("detected");
    assertThat(alice.get(timeline).json().get("total").asInt()).isEqualTo(1);

    alice.post(paste, Map.of("text", table, "takeKinds", true)).expect(200);
    var again = alice.post(paste, Map.of("text", table, "takeKinds", true)).expect(200).json();
    assertThat(again.get("rows").asInt()).isZero();
    var shown = alice.get(timeline).expect(200).json();
    assertThat(shown.get("total").asInt()).isEqualTo(4);
    assertThat(shown.get("measures").get(0).get("seconds").asInt()).isEqualTo(20 * 60);
    assertThat(shown.get("measures").get(2).get("seconds").asInt()).isEqualTo(60 * 60);
  }

  @Test
  public void takesAThousandRows_andNotOneMore() {
    var postmortem = alice.startPostmortem(alice.incident("A thousand rows"));
    var timeline = timeline(postmortem);
    var text =
        IntStream.range(0, 999)
            .mapToObj(
                row -> "2026-03-%02d %02d:%02d Row %d".formatted(1 + row / 60, 10, row % 60, row))
            .collect(Collectors.joining("\n"));

    alice.post(timeline + "/paste", Map.of("text", text)).expect(200);

    assertThat(alice.post(timeline, ALARM).expect(400).error("when")).contains("1001", "1000");
    assertThat(alice.get(timeline + "?start=998&limit=5").json().get("rows")).hasSize(2);
    assertThat(field(postmortem)).contains("Rows that do not fit here").hasSizeLessThan(32_768);
  }

  @Test
  public void answers401_403And404_beforeItLooksAtWhatWasSent() {
    var visible = alice.startPostmortem(alice.issue("WEB", "Incident", "Look", Map.of()));
    var hidden = alice.startPostmortem(alice.issue("NET", "Incident", "A secret", Map.of()));

    for (var path : new String[] {"", "/paste"}) {
      Site.shared().nobody().post(timeline(visible) + path, Map.of("text", "x")).expect(401);
      dave.post(timeline(visible) + path, Map.of("text", "x")).expect(403);
      dave.post(timeline(hidden) + path, Map.of("text", "x")).expect(404);
    }
    dave.put(timeline(visible) + "/1", Map.of("version", 1)).expect(403);
    dave.delete(timeline(visible) + "/1?version=1").expect(403);
    assertThat(dave.get(timeline(visible)).expect(200).json().get("mayEdit").asBoolean()).isFalse();
    var missing = dave.get(timeline("NET-99999")).expect(404);
    assertThat(dave.get(timeline(hidden)).expect(404).text())
        .isEqualTo(missing.text().replace("NET-99999", hidden));
  }

  private String field(String postmortem) {
    return alice.fields(postmortem).get(alice.fieldId("Timeline")).asText();
  }

  private static String timeline(String postmortem) {
    return BASE + postmortem + "/timeline";
  }
}
