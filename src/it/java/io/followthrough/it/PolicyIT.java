package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Test;

/** Policies over REST: who may, what is refused, and what comes of it. */
public class PolicyIT {

  private static final String BASE = "/rest/followthrough/1/policy/";
  private static final Map<String, ?> LOW = Map.of("priority", Map.of("name", "Low"));

  private final Person root = Site.shared().admin();
  private final Person alice = Site.shared().as("alice");
  private final Person dave = Site.shared().as("dave");

  @After
  public void sayNothing() {
    put("WEB", false, Map.of()).expect(200);
    put("global", false, Map.of()).expect(200);
  }

  @Test
  public void isForThoseWhoAdminister() {
    for (var path : List.of("WEB", "WEB/effective", "WEB/versions")) {
      Site.shared().nobody().get(BASE + path).expect(401);
      dave.get(BASE + path).expect(403);
      root.get(BASE + path).expect(200);
    }
    for (var path : List.of("global", "global/effective", "global/versions")) {
      Site.shared().nobody().get(BASE + path).expect(401);
      alice.get(BASE + path).expect(403);
      root.get(BASE + path).expect(200);
    }
    Site.shared().nobody().put(BASE + "WEB", change(0, false, Map.of())).expect(401);
    Site.shared().nobody().put(BASE + "global", change(0, false, Map.of())).expect(401);
    dave.put(BASE + "WEB", change(0, false, Map.of())).expect(403);
    alice.put(BASE + "global", change(0, false, Map.of())).expect(403);
  }

  @Test
  public void answersTheSame_forProjectsThatAreMissingAndThatAreInvisible() {
    var missing = dave.get(BASE + "GONE").expect(404);
    var invisible = dave.get(BASE + "NET").expect(404);

    assertThat(invisible.text()).isEqualTo(missing.text().replace("GONE", "NET"));
    dave.put(BASE + "NET", change(0, false, Map.of())).expect(404);
  }

  @Test
  public void refusesTheWhole_withEveryErrorAndItsPath() {
    var before = root.get(BASE + "WEB").expect(200).text();

    var reply =
        put(
                "WEB",
                false,
                Map.of(
                    "levels", Map.of("SEV1", "off", "SEV9", "warn"),
                    "fulfillingResolutions", List.of("Done", "Wished away"),
                    "incidentTypes", List.of("Disaster"),
                    "severityField", "customfield_999999",
                    "severityValues", Map.of("Highest", "SEV1")))
            .expect(400);

    assertThat(reply.error("levels.SEV2")).contains("asks for more", "SEV1");
    assertThat(reply.error("levels.SEV9")).contains("no severity");
    assertThat(reply.error("fulfillingResolutions")).contains("Wished away");
    assertThat(reply.error("incidentTypes")).contains("Disaster", "Incident");
    assertThat(reply.error("severityField")).contains("customfield_999999");
    root.put(BASE + "WEB", Map.of("version", "1", "more", 1)).expect(400);
    assertThat(root.get(BASE + "WEB").expect(200).text()).isEqualTo(before);
  }

  @Test
  public void refusesAChange_ofAVersionThatIsNoLongerTheLatest() {
    put("WEB", false, Map.of("zone", "Europe/Berlin")).expect(200);
    var version = version("WEB");
    put("WEB", false, Map.of("zone", "Asia/Tokyo")).expect(200);

    root.put(BASE + "WEB", change(version, false, Map.of())).expect(409);

    assertThat(root.get(BASE + "WEB").text()).contains("Asia/Tokyo");
    assertThat(root.get(BASE + "WEB/versions").json().toString())
        .contains("Europe/Berlin", "Asia/Tokyo");
  }

  @Test
  public void refusesAGlobalPolicy_withWhichThatOfAProjectMakesNoSense() {
    put("WEB", false, Map.of("levels", Map.of("SEV4", "off"))).expect(200);

    var reply =
        put(
                "global",
                false,
                Map.of(
                    "severities", List.of("SEV1", "SEV2", "SEV3"),
                    "severityValues", Map.of("Highest", "SEV1")))
            .expect(400);

    assertThat(reply.error("WEB.levels.SEV4")).contains("no severity");
  }

  @Test
  public void canBeSentBackAsItWasReceived() {
    put("WEB", false, Map.of("levels", Map.of("SEV4", "off"), "zone", "Asia/Tokyo")).expect(200);
    var received = root.get(BASE + "WEB").expect(200).json();
    var effective = root.get(BASE + "WEB/effective").expect(200).json().get("policy");
    put("WEB", false, Map.of()).expect(200);

    root.put(BASE + "WEB", change(version("WEB"), false, received.get("policy"))).expect(200);

    assertThat(root.get(BASE + "WEB").json().get("policy")).isEqualTo(received.get("policy"));
    assertThat(root.get(BASE + "WEB/effective").json().get("policy")).isEqualTo(effective);
  }

  @Test
  public void holdsForNewIncidentsOnly_unlessItIsForOpenOnesToo() {
    var open = alice.issue("WEB", "Incident", "It began before", LOW);
    put("WEB", false, Map.of("levels", Map.of("SEV4", "off"))).expect(200);
    var later = alice.issue("WEB", "Incident", "It began after", LOW);

    assertThat(level(open)).isEqualTo("triaged");
    assertThat(level(later)).isEqualTo("off");
    alice.resolve(open).expect(400);
    alice.resolve(later).expect(204);

    put("WEB", true, Map.of("levels", Map.of("SEV4", "warn"))).expect(200);

    assertThat(level(open)).isEqualTo("warn");
    assertThat(level(later)).isEqualTo("off");
    assertThat(alice.gate(open).text()).contains("has no postmortem");
    alice.resolve(open).expect(204);
  }

  @Test
  public void asksAsOfTheWorst_whereTheSeverityFieldSaysNothing() {
    var incident = alice.issue("WEB", "Incident", "How bad is it", LOW);
    put(
            "WEB",
            true,
            Map.of(
                "levels", Map.of("SEV1", "all-done", "SEV4", "off"),
                "severityValues", Map.of("Highest", "SEV1")))
        .expect(200);

    assertThat(level(incident)).isEqualTo("all-done");
    assertThat(alice.gate(incident).text()).contains("does not know how bad");
  }

  @Test
  public void previewsWhatWouldBeHeldBack_andSavesNothing() {
    put("WEB", true, Map.of("levels", Map.of("SEV4", "off"))).expect(200);
    var open = alice.issue("WEB", "Incident", "It is open", LOW);
    var closed = alice.issue("WEB", "Incident", "It is closed", LOW);
    alice.resolve(closed).expect(204);

    var preview = preview("WEB", Map.of("levels", Map.of("SEV4", "warn"))).expect(200).json();
    assertThat(preview.get("looked").asInt()).isPositive();
    assertThat(preview.get("held").toString()).doesNotContain(open, closed);

    var stricter = preview("WEB", Map.of("levels", Map.of("SEV4", "triaged"))).expect(200).json();
    assertThat(stricter.get("held").toString())
        .contains(
            "{\"incident\":\"" + open + "\",\"already\":false,\"rules\":[\"postmortem-complete\"")
        .doesNotContain(closed);
    assertThat(preview("global", Map.of("levels", Map.of("SEV4", "off"))).expect(200).text())
        .contains("\"already\":true");
    assertThat(level(open)).isEqualTo("off");
  }

  @Test
  public void previewsForThoseWhoAdminister_andOnlyWhatMakesSense() {
    var body = Map.of("policy", Map.of());
    Site.shared().nobody().post(BASE + "WEB/preview", body).expect(401);
    dave.post(BASE + "WEB/preview", body).expect(403);
    dave.post(BASE + "NET/preview", body).expect(404);
    alice.post(BASE + "global/preview", body).expect(403);
    assertThat(
            preview("WEB", Map.of("levels", Map.of("SEV1", "off")))
                .expect(400)
                .error("levels.SEV2"))
        .contains("asks for more");
    root.post(BASE + "WEB/preview", Map.of("policy", Map.of(), "after", "x")).expect(400);
  }

  private Reply preview(String scope, Map<String, ?> policy) {
    return root.post(BASE + scope + "/preview", Map.of("policy", policy));
  }

  private String level(String incident) {
    return alice.gate(incident).expect(200).json().get("level").asText();
  }

  private Reply put(String scope, boolean forOpen, Map<String, ?> policy) {
    return root.put(BASE + scope, change(version(scope), forOpen, policy));
  }

  private int version(String scope) {
    return root.get(BASE + scope).expect(200).json().get("version").asInt();
  }

  private static Map<String, ?> change(int version, boolean forOpen, Object policy) {
    var change = new LinkedHashMap<String, Object>();
    change.put("version", version);
    change.put("forOpen", forOpen);
    change.put("policy", policy);
    return change;
  }
}
