package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Test;

/**
 * An incident closes past its gate once, by permission and with a reason, and owes what it lacks.
 */
public class BypassIT {

  private static final String BASE = "/rest/followthrough/1/";
  private static final Map<String, ?> REASON =
      Map.of("reasonCategory", "deadline", "reason", "The fair opens tomorrow.");

  private final Person admin = Site.shared().admin();
  private final Person alice = Site.shared().as("alice");
  private final Person dave = Site.shared().as("dave");

  @Test
  public void letsAnIncidentCloseOnce_andMarksWhatItOwes() {
    var incident = alice.incident("The fair opens tomorrow");
    alice.resolve(incident).expect(400);
    admin.post(bypassOf(incident), REASON).expect(200);
    admin.post(bypassOf(incident), REASON).expect(409);

    alice.resolve(incident).expect(204);

    assertThat(alice.get("/browse/" + incident).text())
        .contains("closed although its gate is shut", "It was let close", "The fair opens");
    var used = admin.get(BASE + "bypasses?limit=1").expect(200).json().get("values").get(0);
    assertThat(used.get("incident").asText()).isEqualTo(incident);
    assertThat(used.get("usedAt").isNull()).isFalse();
    var audit = admin.get(BASE + "audit?about=" + incident).json().toString();
    assertThat(audit).contains("bypass-granted", "bypass-used").doesNotContain("debt-opened");
    admin.post(bypassOf(incident), REASON).expect(409);
    alice.transition(incident, "Reopen", Map.of()).expect(204);
    alice.resolve(incident).expect(400);
  }

  @Test
  public void letsNothingPass_onceItIsTakenBack() {
    var incident = alice.incident("The fair is put off");
    admin.post(bypassOf(incident), REASON).expect(200);
    admin.delete(bypassOf(incident), Map.of()).expect(400);
    alice.delete(bypassOf(incident), Map.of("reason", "Mine")).expect(403);

    admin.delete(bypassOf(incident), Map.of("reason", "The fair is put off")).expect(200);

    alice.resolve(incident).expect(400);
    admin.delete(bypassOf(incident), Map.of("reason", "Again")).expect(409);
    var latest = admin.get(BASE + "bypasses?limit=1").json().get("values").get(0);
    assertThat(latest.get("withdrawn").get("reason").asText()).isEqualTo("The fair is put off");
  }

  @Test
  public void letsAnIncidentGoOnFromOneClosedStatusToTheNext() {
    var incident = alice.incident("Resolved today, closed tomorrow");
    admin.post(bypassOf(incident), REASON).expect(200);
    alice.resolve(incident).expect(204);

    alice.transition(incident, "Close", Map.of()).expect(204);

    assertThat(alice.get("/browse/" + incident).text())
        .contains("closed although its gate is shut");
    alice.transition(incident, "Reopen", Map.of()).expect(204);
    alice.resolve(incident).expect(400);
  }

  @Test
  public void isOffAgain_onceTheGateWouldOpen() {
    var incident = alice.incident("It gets its postmortem later");
    admin.post(bypassOf(incident), REASON).expect(200);
    alice.resolve(incident).expect(204);

    admin
        .post(
            BASE + "incident/" + incident + "/waiver",
            Map.of("reasonCategory", "other", "reason", "Nobody needs one after all."))
        .expect(200);

    assertThat(alice.get("/browse/" + incident).text())
        .doesNotContain("closed although its gate is shut");
  }

  @Test
  public void isForThoseWhoAdministerTheProject_whoSayWhy() {
    var incident = alice.incident("Not yours to bypass");
    var hidden = alice.issue("NET", "Incident", "Hidden", Map.of());
    Site.shared().nobody().post(bypassOf(incident), REASON).expect(401);
    alice.post(bypassOf(incident), REASON).expect(403);
    dave.post(bypassOf(hidden), REASON).expect(404);
    var wrong =
        admin.post(bypassOf(incident), Map.of("reason", "-", "until", "2099-01-01")).expect(400);
    assertThat(wrong.error("reasonCategory")).isNotEmpty();
    assertThat(wrong.error("reason")).isNotEmpty();
    assertThat(wrong.error("until")).contains("14 days");
    assertThat(alice.get("/browse/" + incident).text()).doesNotContain("Let it close once");
    alice.resolve(incident).expect(400);
    Site.shared().nobody().get(BASE + "bypasses").expect(401);
  }

  private static String bypassOf(String incident) {
    return BASE + "incident/" + incident + "/bypass";
  }
}
