package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.Test;

/** An item that was not done is held against the incidents that came afterwards. */
public class EvidenceIT {

  private static final String BASE = "/rest/followthrough/1/";
  private static final String REPORT = BASE + "report/evidence";

  private final Person alice = Site.shared().as("alice");
  private final Person bob = Site.shared().as("bob");
  private final Person dave = Site.shared().as("dave");
  private final Person admin = Site.shared().admin();

  @Test
  public void tellsWhatAnUndoneItemWouldHavePrevented() {
    var item =
        alice.addAction(postmortem("Logs went missing"), Map.of("summary", "=Alert, on \"logs\""));
    var incident = alice.incident("Logs went missing again");
    var postmortem = alice.startPostmortem(incident);
    row(postmortem, "2030-03-14 10:02", "introduced");
    row(postmortem, "2030-03-14 10:47", "resolved");
    var found =
        alice
            .get(BASE + "postmortem/" + postmortem + "/backlog/search?text=alert+logs")
            .expect(200);
    assertThat(found.json().get("actions").findValuesAsText("key")).contains(item);

    var claim = claim(alice, postmortem, item).expect(201).json();

    assertThat(claim.get("incident").get("key").asText()).isEqualTo(incident);
    assertThat(claim.get("stance").asText()).isEqualTo("waiting");
    assertThat(claim.get("openThen").asBoolean()).isTrue();
    assertThat(claim.get("by").asText()).isEqualTo("Alice Almond");
    assertThat(claim.get("incident").get("minutes").asInt()).isEqualTo(45);
    assertThat(claim.get("incident").get("minutesFrom").asText()).isEqualTo("timeline");
    var row = row(alice, item);
    assertThat(row.get("minutes").asInt()).isEqualTo(45);
    assertThat(row.get("incidents").asInt()).isEqualTo(1);
    assertThat(row.get("state").asText()).isEqualTo("undone");
    assertThat(row.get("claims").get(0)).isEqualTo(claim);
    assertThat(alice.get(REPORT + "/" + item).expect(200).json()).isEqualTo(row);
    assertThat(alice.get(REPORT + ".csv").expect(200).text())
        .contains(item + ",\"'=Alert, on \"\"logs\"\"\",undone," + incident);
    assertThat(alice.get("/browse/" + item).text())
        .contains("This undone item would have made a difference to 1 later incident");
    assertThat(admin.get(BASE + "audit?about=" + incident).json().toString())
        .contains("evidence-claimed");
    claim(alice, postmortem, item).expect(409);
    alice.post(backlog(postmortem) + "/looks", Map.of("question", "backlog")).expect(409);

    var withdrawal = backlog(postmortem) + "/claims/" + claim.get("id").asText();
    alice.delete(withdrawal, Map.of()).expect(400);
    alice.delete(withdrawal, Map.of("reason", "It was another alert.")).expect(200);

    alice.get(REPORT + "/" + item).expect(404);
    assertThat(
            alice
                .get(backlog(postmortem))
                .expect(200)
                .json()
                .get("claims")
                .get(0)
                .get("withdrawn")
                .get("reason")
                .asText())
        .isEqualTo("It was another alert.");
    alice.post(backlog(postmortem) + "/looks", Map.of("question", "backlog")).expect(201);
  }

  @Test
  public void namesNobody_whereTheItemWasRejected() {
    var item =
        alice.addAction(postmortem("The disk was full"), Map.of("summary", "Watch the disk"));
    alice
        .triage(
            item,
            Map.of("disposition", "rejected", "reasonCategory", "other", "reason", "Too dear now."))
        .expect(200);
    var postmortem = postmortem("The disk was full again");

    var claim = claim(alice, postmortem, item).expect(201).json();

    assertThat(claim.get("stance").asText()).isEqualTo("rejected");
    assertThat(claim.get("by").isNull()).isTrue();
    assertThat(row(alice, item).get("state").asText()).isEqualTo("rejected");
    assertThat(alice.get("/plugins/servlet/followthrough/evidence/" + item).text())
        .contains("This item was rejected")
        .doesNotContain("Said by");
  }

  @Test
  public void hidesWhatAReaderMayNotSee_alsoInItsSums() {
    var hidden =
        alice.addAction(
            postmortem("The uplink broke"), Map.of("summary", "Second uplink", "project", "NET"));
    var postmortem = postmortem("The uplink broke again");
    claim(alice, postmortem, hidden).expect(201);

    assertThat(keys(alice, "limit=100")).contains(hidden);
    assertThat(keys(dave, "limit=100")).doesNotContain(hidden);
    assertThat(dave.get(REPORT + ".csv").expect(200).text()).doesNotContain(hidden);
    dave.get(REPORT + "/" + hidden).expect(404);
    var seen = dave.get(backlog(postmortem)).expect(200).json();
    assertThat(seen.get("claims")).isEmpty();
    assertThat(seen.get("hiddenClaims").asInt()).isEqualTo(1);
    claim(dave, postmortem, hidden).expect(400);
    dave.get(BASE + "postmortem/NET-99999/backlog").expect(404);
    Site.shared().nobody().get(backlog(postmortem)).expect(401);
    Site.shared().nobody().get(REPORT).expect(401);
    Site.shared().nobody().get(REPORT + ".csv").expect(401);
  }

  @Test
  public void saysAllThatIsWrong() {
    var first = postmortem("It broke");
    var item = alice.addAction(postmortem("It broke later"), Map.of("summary", "Mend it"));

    assertThat(claim(alice, first, item).expect(400).error("item"))
        .contains("asked for only after");
    var wrong =
        alice.post(backlog(first) + "/claims", Map.of("effect", "cured", "x", 1)).expect(400);
    assertThat(wrong.error("x")).isNotEmpty();
    var empty = alice.post(backlog(first) + "/claims", Map.of("effect", "cured")).expect(400);
    assertThat(empty.error("item")).isNotEmpty();
    assertThat(empty.error("effect")).contains("prevented, detected-sooner");
    assertThat(empty.error("why")).isNotEmpty();
    assertThat(alice.get(REPORT + "?sort=owner&team=1").expect(400).error("sort"))
        .contains("minutes, incidents");
    assertThat(bob.get("/plugins/servlet/followthrough/evidence/OPS-99999").text())
        .contains("OPS-99999");
  }

  private void row(String postmortem, String when, String kind) {
    alice
        .post(
            BASE + "postmortem/" + postmortem + "/timeline",
            Map.of("when", when, "zone", "UTC", "kind", kind, "text", "It happened"))
        .expect(201);
  }

  private String postmortem(String incident) {
    return alice.startPostmortem(alice.incident(incident));
  }

  private static Reply claim(Person who, String postmortem, String item) {
    var claim = new HashMap<String, String>();
    claim.put("item", item);
    claim.put("effect", "prevented");
    claim.put("confidence", "high");
    claim.put("why", "It was asked for after the first one.");
    return who.post(backlog(postmortem) + "/claims", claim);
  }

  private static String backlog(String postmortem) {
    return BASE + "postmortem/" + postmortem + "/backlog";
  }

  private static Iterable<String> keys(Person reader, String parameters) {
    return reader
        .get(REPORT + "?" + parameters)
        .expect(200)
        .json()
        .get("items")
        .findValuesAsText("key");
  }

  private static JsonNode row(Person reader, String item) {
    for (var one : reader.get(REPORT + "?limit=100").expect(200).json().get("items")) {
      if (one.get("key").asText().equals(item)) {
        return one;
      }
    }
    throw new AssertionError(item + " is not on the list");
  }
}
