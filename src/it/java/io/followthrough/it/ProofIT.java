package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

/** Where the policy asks for more than a closed ticket, an item is done once all of it is there. */
public class ProofIT {

  private static final String BASE = "/rest/followthrough/1/";
  private static final String LINK = "https://git.example/changes/7?a=1&b=2";
  private static final Map<String, String> WELL =
      Map.of("shipped", "yes", "alert", "no", "similar", "no", "metric", "none");

  private static Site site;

  private final Person alice = site.as("alice");
  private final Person bob = site.as("bob");

  private String incident;
  private String item;

  @BeforeClass
  public static void aPolicyAsksForAllOfIt() {
    site = Site.forOne();
    site.admin()
        .put(
            BASE + "policy/OPS",
            Map.of(
                "version",
                0,
                "policy",
                Map.of(
                    "levels",
                    Map.of(
                        "SEV1", "all-done",
                        "SEV2", "all-done",
                        "SEV3", "all-done",
                        "SEV4", "all-done"),
                    "actionProof",
                    Map.of("link", "all", "confirmation", "all"))))
        .expect(200);
  }

  @AfterClass
  public static void close() {
    site.close();
  }

  @Before
  public void anItemOfAlicesIsAccepted() {
    incident = alice.incident("An incident that is not to come back");
    var postmortem = alice.startPostmortem(incident);
    alice.writeAll(postmortem);
    alice.approve(postmortem);
    item = alice.addAction(postmortem, Map.of("summary", "Two uplinks everywhere"));
    alice.accept(item, "alice");
  }

  @Test
  public void isNotDone_untilThereIsALink_andSomebodyElsesWord() {
    finish();

    assertThat(proof().get("outstanding"))
        .extracting(JsonNode::asText)
        .containsExactly("link", "confirmation");
    assertThat(delivery()).isEqualTo("in-progress");
    assertThat(alice.resolve(incident).expect(400).text())
        .contains("is not done although its tickets are closed: A link has to show");
    assertThat(report("completion").findValuesAsText("done")).containsOnly("0");
    assertThat(bob.post(path("proof/confirmation")).expect(409).text()).contains("Give it first");

    assertThat(
            alice
                .post(path("proof/link"), Map.of("link", "see the wiki"))
                .expect(400)
                .error("link"))
        .contains("is no address of the web");
    alice.post(path("proof/link"), Map.of("link", LINK)).expect(200);
    assertThat(alice.post(path("proof/confirmation")).expect(403).text())
        .contains("You are the owner");
    var confirmed = bob.post(path("proof/confirmation")).expect(200).json();

    assertThat(confirmed.get("delivery").asText()).isEqualTo("done");
    assertThat(confirmed.get("link").get("text").asText()).isEqualTo(LINK);
    assertThat(confirmed.get("confirmation").get("by").asText()).isEqualTo("Bob Birch");
    assertThat(alice.get("/browse/" + item).text()).contains("Confirmed by Bob Birch");
    alice.resolve(incident).expect(204);
    assertThat(audit()).contains("proof-linked", LINK, "done-confirmed");
  }

  @Test
  public void isVerified_whereAllIsWell_andOpenAgainWhereItIsNot() {
    prove();
    alice.resolve(incident).expect(204);

    var verified = bob.post(path("verification"), WELL).expect(200).json();

    assertThat(verified.get("delivery").asText()).isEqualTo("verified");
    assertThat(verified.get("checks").get(0).get("held").asBoolean()).isTrue();
    assertThat(action().get("delivery").asText()).isEqualTo("verified");
    assertThat(alice.get(path("verification")).expect(200).json()).isEqualTo(verified);

    var badly = new HashMap<>(WELL);
    badly.put("alert", "yes");
    assertThat(bob.post(path("verification"), badly).expect(400).error("alertText"))
        .contains("Say what you saw");
    badly.put("alertText", "Twice since, see OPS-9 <b>");
    bob.post(path("verification"), badly).expect(200);

    assertThat(delivery()).isEqualTo("open");
    assertThat(alice.status(item)).isEqualTo("Closed");
    assertThat(alice.status(incident)).isEqualTo("Resolved");
    assertThat(debt()).isTrue();
    assertThat(alice.get("/browse/" + item).text())
        .contains("Twice since, see OPS-9 &lt;b&gt;", "Did not hold");
    assertThat(audit()).contains("verified", "doubted", "Twice since, see OPS-9");
    assertThat(bob.post(path("proof/confirmation")).expect(409).text()).contains("did not hold");
  }

  @Test
  public void isDoneAnew_onceItsTicketIsClosedAnew_andProvedAnew() {
    prove();
    var badly = new HashMap<>(WELL);
    badly.put("shipped", "no");
    badly.put("shippedText", "Rolled back.");
    alice.post(path("verification"), badly).expect(200);
    alice.transition(item, "Reopen Issue", Map.of()).expect(204);

    prove();

    assertThat(delivery()).isEqualTo("done");
    assertThat(alice.get(path("verification")).expect(200).json().get("open").asBoolean()).isTrue();
  }

  @Test
  public void answersEachWhoMayNot_inItsOwnWay() {
    finish();

    assertThat(alice.post(path("verification"), WELL).expect(409).text()).contains("is not done");
    assertThat(alice.post(path("verification"), Map.of("magic", "yes")).expect(400).text())
        .contains("magic");
    alice.postText(path("verification"), "[]").expect(400);
    assertThat(alice.post(path("proof/link"), Map.of("link", List.of(LINK))).status())
        .isEqualTo(400);
    site.nobody().get(path("verification")).expect(401);
    site.nobody().get(path("proof")).expect(401);
    alice.get(BASE + "action/OPS-99999/verification").expect(404);
    alice.get(BASE + "action/OPS-99999/proof").expect(404);
  }

  private void prove() {
    finish();
    alice.post(path("proof/link"), Map.of("link", LINK)).expect(200);
    bob.post(path("proof/confirmation")).expect(200);
  }

  private void finish() {
    alice
        .transition(item, "Close Issue", Map.of("resolution", Map.of("name", "Fixed")))
        .expect(204);
  }

  private JsonNode proof() {
    return alice.get(path("proof")).expect(200).json();
  }

  private String delivery() {
    return proof().get("delivery").asText();
  }

  private JsonNode action() {
    return alice.get(BASE + "action/" + item).expect(200).json();
  }

  private JsonNode report(String name) {
    return alice.get(BASE + "report/" + name).expect(200).json();
  }

  private String audit() {
    return site.admin().get(BASE + "audit?about=" + item).expect(200).text();
  }

  private boolean debt() {
    return alice
        .get("/rest/api/2/issue/" + incident + "/properties/followthrough.gate")
        .expect(200)
        .text()
        .contains("\"debt\":true");
  }

  private String path(String what) {
    return BASE + "action/" + item + "/" + what;
  }
}
