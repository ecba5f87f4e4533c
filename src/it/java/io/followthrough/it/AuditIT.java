package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** What was refused and what was let off is written down, and nobody changes it unseen. */
public class AuditIT {

  private static final String AUDIT = "/rest/followthrough/1/audit";
  private static final String VERIFY = AUDIT + "/verify";

  private final Person root = Site.shared().admin();
  private final Person alice = Site.shared().as("alice");

  @Test
  public void tellsWhoWasRefusedWhatAndWhy() {
    var incident = alice.incident("Nobody wrote a postmortem");
    alice.resolve(incident).expect(400);

    var entry = await(incident, "refused");
    assertThat(entry.get("name").asText()).isEqualTo("Alice Almond");
    assertThat(entry.get("rules").toString()).isEqualTo("[\"postmortem-complete\"]");
    assertThat(entry.get("policy").asText()).matches("global [0-9]+, OPS [0-9]+");
    assertThat(entry.get("after").asText()).contains(incident + " has no postmortem");
    assertThat(root.get(AUDIT + "?by=alice&act=refused&about=" + incident).json().get("values"))
        .hasSize(1);
    assertThat(root.get(AUDIT + "?by=bob&about=" + incident).json().get("values")).isEmpty();
    assertThat(alice.get("/rest/followthrough/1/refusals?limit=1").expect(200).text())
        .contains("\"incident\":\"" + incident + "\"", incident + " has no postmortem");
    assertThat(Site.shared().as("dave").get("/rest/followthrough/1/refusals").expect(200).text())
        .doesNotContain(incident);
    Site.shared().nobody().get("/rest/followthrough/1/refusals").expect(401);
    assertThat(alice.get("/plugins/servlet/followthrough/refused").expect(200).text())
        .contains("Refused to you", incident + " has no postmortem");
    assertThat(root.get(AUDIT + "?until=2020-01-01").json().get("values")).isEmpty();
  }

  @Test
  public void tellsWhatWasLetOff_andHowItWasBefore() {
    var incident = alice.incident("A false alarm");
    var waiver = "/rest/followthrough/1/incident/" + incident + "/waiver";
    root.post(waiver, Map.of("reasonCategory", "false-alarm", "reason", "A probe was broken."))
        .expect(200);
    root.delete(waiver, Map.of("reason", "=It was down.")).expect(200);

    var entries = root.get(AUDIT + "?about=" + incident).json().get("values");
    assertThat(entries).hasSize(2);
    assertThat(entries.get(0).get("act").asText()).isEqualTo("waiver-withdrawn");
    assertThat(entries.get(0).get("before").asText()).contains("A probe was broken.");
    assertThat(entries.get(1).get("act").asText()).isEqualTo("waived");
    assertThat(root.get(AUDIT + "/csv?about=" + incident).expect(200).text())
        .startsWith("seq,at,act,by,name,about")
        .contains("'=It was down.");
  }

  @Test
  public void tellsWhoClosedWhat_andWhatWasAskedThen() {
    var incident = alice.incident("It was a false alarm");
    root.post(
            "/rest/followthrough/1/incident/" + incident + "/waiver",
            Map.of("reasonCategory", "false-alarm", "reason", "A probe was broken."))
        .expect(200);
    alice.resolve(incident).expect(204);

    var entry = await(incident, "passed");
    assertThat(entry.get("name").asText()).isEqualTo("Alice Almond");
    assertThat(entry.get("policy").asText()).matches("global [0-9]+, OPS [0-9]+");
    assertThat(entry.get("after").asText()).startsWith("triaged").contains("A probe was broken.");
  }

  @Test
  public void tellsWhoAnsweredWhat_andWhatWasAnsweredBefore() {
    var postmortem = alice.startPostmortem(alice.incident("Answered twice"));
    var action = alice.addAction(postmortem, Map.of("summary", "Watch the pool"));
    alice.accept(action, "alice");
    alice.triage(action, Map.of("disposition", "rejected")).expect(400);
    alice
        .triage(
            action,
            Map.of("disposition", "rejected", "reasonCategory", "other", "reason", "No use."))
        .expect(200);

    var entries = root.get(AUDIT + "?act=answered&about=" + action).expect(200).json();
    assertThat(entries.get("values")).hasSize(2);
    var last = entries.get("values").get(0);
    assertThat(last.get("name").asText()).isEqualTo("Alice Almond");
    assertThat(last.get("before").asText()).startsWith("accepted, ").contains("due " + Person.DUE);
    assertThat(last.get("after").asText()).isEqualTo("rejected, other: No use.");
    assertThat(root.get(VERIFY).expect(200).json().get("intact").asBoolean()).isTrue();
  }

  @Test
  public void tellsHowAPolicyChanged() {
    var policy = "/rest/followthrough/1/policy/NET";
    var version = root.get(policy).expect(200).json().get("version").asInt();
    root.put(policy, Map.of("version", version, "policy", Map.of("zone", "Asia/Tokyo")))
        .expect(200);
    root.put(policy, Map.of("version", version + 1, "policy", Map.of())).expect(200);

    var entry = root.get(AUDIT + "?act=policy-changed&about=net&limit=1").json().get("values");
    assertThat(entry.get(0).get("before").asText()).isEqualTo("{\"zone\":\"Asia/Tokyo\"}");
    assertThat(entry.get(0).get("after").asText()).isEqualTo("{}");
    assertThat(entry.get(0).get("policy").asText()).isEqualTo("NET " + (version + 2));
  }

  @Test
  public void showsThatAnEntryWasChanged() {
    alice.resolve(alice.incident("Refused once")).expect(400);
    var seq = await("", "refused").get("seq").asLong();
    assertThat(root.get(VERIFY).expect(200).json().get("intact").asBoolean()).isTrue();
    var table = Site.shared().table("AUDIT");

    Site.shared()
        .change("update " + table + " set \"ABOUT\" = 'X' || \"ABOUT\" where \"SEQ\" = ?", seq);

    assertThat(root.get(VERIFY).json().get("breaks").toString())
        .isEqualTo("[{\"seq\":" + seq + ",\"kind\":\"altered\"}]");
    Site.shared()
        .change(
            "update " + table + " set \"ABOUT\" = substring(\"ABOUT\", 2) where \"SEQ\" = ?", seq);
    assertThat(root.get(VERIFY).json().get("intact").asBoolean()).isTrue();
  }

  @Test
  public void isForAdministratorsOnly_whoAskForWhatThereIs() {
    for (var path : List.of(AUDIT, AUDIT + "/csv", VERIFY)) {
      Site.shared().nobody().get(path).expect(401);
      alice.get(path).expect(403);
      root.get(path).expect(200);
    }
    var wrong = root.get(AUDIT + "?act=stolen&from=yesterday").expect(400);
    assertThat(wrong.error("act")).contains("refused, ");
    assertThat(wrong.error("from")).contains("is no day");
    root.get(AUDIT + "?limit=0").expect(400);
  }

  /** What the gate said is written a moment later. */
  private JsonNode await(String about, String act) {
    for (var look = 0; look < 1000; look++) {
      var found = root.get(AUDIT + "?act=" + act + "&about=" + about).expect(200).json();
      if (!found.get("values").isEmpty()) {
        return found.get("values").get(0);
      }
    }
    throw new AssertionError("Nobody wrote down that " + about + " was " + act);
  }
}
