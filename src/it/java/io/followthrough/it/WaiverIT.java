package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Test;

/** Where no postmortem is needed, somebody says so, and why. */
public class WaiverIT {

  private static final String BASE = "/rest/followthrough/1/";
  static final Map<String, Object> REASON =
      Map.of("reasonCategory", "false-alarm", "reason", "A probe was broken.");

  private final Person admin = Site.shared().admin();
  private final Person alice = Site.shared().as("alice");
  private final Person dave = Site.shared().as("dave");

  @Test
  public void opensTheGate_untilItIsTakenBack() {
    var incident = alice.incident("A false alarm");
    assertThat(alice.resolve(incident).expect(400).errorMessages()).hasSize(1);

    var given = admin.post(waiverOf(incident), REASON).expect(200).json();

    assertThat(given.get("severity").asText()).isEqualTo("SEV3");
    assertThat(alice.gate(incident).expect(200).text())
        .contains("\"opens\":true", "\"waived\"", "A probe was broken.");
    admin.post(waiverOf(incident), REASON).expect(409);
    assertThat(admin.get(BASE + "waivers?limit=1").expect(200).json().get("values").get(0))
        .isEqualTo(given);
    alice.resolve(incident).expect(204);

    admin.delete(waiverOf(incident), Map.of()).expect(400);
    admin.delete(waiverOf(incident), Map.of("reason", "It was no false alarm")).expect(200);

    admin.delete(waiverOf(incident), Map.of("reason", "Again")).expect(409);
    assertThat(alice.gate(incident).expect(200).text()).contains("\"opens\":false");
    assertThat(alice.get("/browse/" + incident).expect(200).text())
        .contains("closed although its gate is shut");
    assertThat(admin.get(BASE + "waivers?limit=1").expect(200).text())
        .contains("It was no false alarm");
  }

  @Test
  public void excusesNoActionItem() {
    var incident = alice.incident("Something to do all the same");
    var action =
        alice.addAction(alice.startPostmortem(incident), Map.of("summary", "Mend the probe"));
    admin.post(waiverOf(incident), REASON).expect(200);

    assertThat(alice.resolve(incident).expect(400).errorMessages())
        .singleElement()
        .asString()
        .contains(action, "is not triaged");

    alice.accept(action, "alice");
    alice.resolve(incident).expect(204);
  }

  @Test
  public void countsNoMore_onceTheIncidentIsWorse() {
    var incident = alice.incident("It gets worse");
    admin.post(waiverOf(incident), REASON).expect(200);
    alice.resolve(incident).expect(204);

    alice
        .put(
            "/rest/api/2/issue/" + incident,
            Map.of("fields", Map.of("priority", Map.of("name", "Highest"))))
        .expect(204);

    assertThat(alice.gate(incident).expect(200).text()).contains("\"opens\":false");
    assertThat(alice.get("/browse/" + incident).expect(200).text())
        .contains("closed although its gate is shut", "The severity is another one now");
  }

  @Test
  public void isForThoseWhoAdministerTheProject() {
    var incident = alice.incident("Not yours to waive");
    var hidden = alice.issue("NET", "Incident", "Hidden", Map.of());
    admin.post(waiverOf(hidden), REASON).expect(200);

    alice.post(waiverOf(incident), REASON).expect(403);
    alice.delete(waiverOf(incident), Map.of("reason", "x")).expect(403);
    assertThat(alice.get("/browse/" + incident).text()).doesNotContain("No postmortem needed?");
    assertThat(admin.get("/browse/" + incident).text()).contains("No postmortem needed?");
    dave.post(waiverOf(hidden), REASON).expect(404);
    dave.delete(waiverOf(hidden), Map.of("reason", "x")).expect(404);
    assertThat(dave.get(BASE + "waivers").expect(200).text()).doesNotContain(hidden);
    Site.shared().nobody().post(waiverOf(incident), REASON).expect(401);
    Site.shared().nobody().get(BASE + "waivers").expect(401);
    admin.post(waiverOf(incident), Map.of("why", "x")).expect(400);
    admin.get(BASE + "waivers?limit=0").expect(400);
    admin.get(BASE + "waivers?before=x").expect(400);
  }

  private static String waiverOf(String incident) {
    return BASE + "incident/" + incident + "/waiver";
  }
}
