package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** A policy says who may bypass, waive and approve; everybody else gets the same as before. */
public class RightsIT {

  private static final String BASE = "/rest/followthrough/1/";
  private static final Map<String, String> WHY =
      Map.of("reasonCategory", "other", "reason", "The fair opens tomorrow morning.");
  private static final String NEXT_MONTH = LocalDate.now(ZoneOffset.UTC).plusDays(30).toString();

  private final Person admin = Site.shared().admin();
  private final Person alice = Site.shared().as("alice");

  /** The web team is alice and carol, the network team alice, bob and carol. */
  @Before
  public void giveRights() {
    say(Map.of(
            "rights",
            Map.of(
                "bypass", List.of("group:web-team"),
                "waive", List.of("group:network-team"),
                "approve", List.of("group:network-team", "role:Developers"))))
        .expect(200);
  }

  @After
  public void sayNothing() {
    say(Map.of()).expect(200);
  }

  @Test
  public void decideOverRest_andOnThePage() {
    mayDo(admin, 403, 403);
    mayDo(alice, 200, 200);
    mayDo(Site.shared().as("bob"), 403, 200);
    mayDo(Site.shared().as("carol"), 200, 200);
    mayDo(Site.shared().as("dave"), 403, 403);
  }

  @Test
  public void sayWhoApproves() {
    var postmortem = alice.startPostmortem(incident());
    var action = alice.addAction(postmortem, Map.of("summary", "Rewrite the basket"));

    assertThat(alice.triage(action, risk("admin")).expect(400).error("approver"))
        .contains("gives that to others");
    alice.triage(action, risk("bob")).expect(200);
  }

  @Test
  public void areRefused_whereThereIsNobodyOfThatName() {
    var refused =
        say(Map.of(
                "rights",
                Map.of(
                    "bypass", List.of("group:nobody"),
                    "waive", List.of("role:Nobody"),
                    "approve", List.of("bob"))))
            .expect(400);

    assertThat(refused.error("rights.bypass")).contains("no group \"nobody\"");
    assertThat(refused.error("rights.waive")).contains("Nobody", "Developers");
    assertThat(refused.error("rights.approve[0]")).contains("says not who");
  }

  private void mayDo(Person person, int bypass, int waive) {
    var page = person.get("/browse/" + incident()).expect(200).text();
    assertThat(page.contains("Let it close once")).as(person.name()).isEqualTo(bypass == 200);
    assertThat(page.contains("Waive the postmortem")).as(person.name()).isEqualTo(waive == 200);
    person.post(BASE + "incident/" + incident() + "/bypass", WHY).expect(bypass);
    person.post(BASE + "incident/" + incident() + "/waiver", WHY).expect(waive);
    Site.shared().nobody().post(BASE + "incident/" + incident() + "/bypass", WHY).expect(401);
  }

  private String incident() {
    return alice.issue("WEB", "Incident", "Whose right is it", Map.of());
  }

  private static Map<String, String> risk(String approver) {
    return Map.of(
        "disposition",
        "risk-accepted",
        "until",
        NEXT_MONTH,
        "approver",
        approver,
        "reason",
        "It costs more than an hour of outage");
  }

  private Reply say(Map<String, ?> policy) {
    var version = admin.get(BASE + "policy/WEB").expect(200).json().get("version").asInt();
    return admin.put(
        BASE + "policy/WEB", Map.of("version", version, "forOpen", true, "policy", policy));
  }
}
