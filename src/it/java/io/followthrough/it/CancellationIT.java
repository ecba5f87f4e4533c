package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Of what turned out to be no incident nothing is asked but why. */
public class CancellationIT {

  private static final String BASE = "/rest/followthrough/1/";
  private static Site site;

  private final Person alice = site.as("alice");

  @BeforeClass
  public static void open() {
    site = Site.forOne();
    site.admin()
        .put(
            BASE + "policy/OPS",
            Map.of(
                "version",
                0,
                "forOpen",
                true,
                "policy",
                Map.of("cancelledStatuses", List.of("Closed"))))
        .expect(200);
  }

  @AfterClass
  public static void close() {
    site.close();
  }

  @Test
  public void asksWhoCancelsForTheReason_inPlaceOfAPostmortem() {
    var incident = alice.incident("A probe was broken");

    assertThat(close(incident, null).expect(400).text())
        .contains("says that it was no incident", "has no postmortem");
    close(incident, "TBD").expect(400);
    close(incident, "A probe was broken").expect(204);

    assertThat(alice.gate(incident).expect(200).text())
        .contains("\"opens\":true", "It was no incident, so no postmortem is needed");
    assertThat(alice.get("/browse/" + incident).expect(200).text())
        .contains("It was no incident: Closed. Said by", "A probe was broken")
        .doesNotContain("closed although its gate is shut");
    assertThat(site.admin().get(BASE + "audit?about=" + incident).text())
        .contains("\"refused\"", "\"cancelled\"");
  }

  @Test
  public void excusesNoActionItem() {
    var incident = alice.incident("Something to do all the same");
    var item = alice.addAction(alice.startPostmortem(incident), Map.of("summary", "Mend it"));

    assertThat(close(incident, "A probe was broken").expect(400).text())
        .contains(item, "is not triaged");

    alice.accept(item, "alice");
    close(incident, "A probe was broken").expect(204);
  }

  @Test
  public void isForThoseWhoMayWaive_onceItIsClosed() {
    var incident = alice.incident("Let close by a bypass");
    site.admin()
        .post(
            BASE + "incident/" + incident + "/bypass",
            Map.of("reasonCategory", "deadline", "reason", "The fair opens"))
        .expect(200);
    alice.resolve(incident).expect(204);

    alice.post(
        "/rest/api/2/issue/" + incident + "/transitions",
        Map.of("transition", Map.of("id", "701"), "update", commented("It was none in the end")));

    assertThat(alice.get("/browse/" + incident).expect(200).text())
        .contains("closed although its gate is shut");
  }

  @Test
  public void flagsWhatGotThereWithoutAReason_untilSomebodySaysWhyWhoMay() {
    var incident = alice.incident("Closed behind everybody's back");
    site.change(
        "update issue set status_id = (select id from issue_status where status_name = 'Closed')"
            + " where id = "
            + alice.get("/rest/api/2/issue/" + incident).expect(200).json().get("id").asText());
    site.sweep();
    assertThat(alice.get("/browse/" + incident).expect(200).text())
        .contains("closed although its gate is shut", "Its status, Closed, says");

    say(alice, incident, Map.of("reason", "Mine")).expect(403);
    say(site.admin(), incident, Map.of()).expect(400);
    say(site.admin(), incident, Map.of("reason", "A probe was broken")).expect(200);
    say(site.admin(), incident, Map.of("reason", "Another")).expect(409);

    assertThat(alice.get("/browse/" + incident).expect(200).text())
        .doesNotContain("closed although its gate is shut");
  }

  @Test
  public void asksAgain_onceItIsOneAgain() {
    var incident = alice.incident("Cancelled, opened again");
    close(incident, "A probe was broken").expect(204);

    alice.transition(incident, "Reopen", Map.of()).expect(204);

    say(site.admin(), incident, Map.of("reason", "Too late")).expect(409);
    assertThat(alice.resolve(incident).expect(400).text()).contains("postmortem");
    close(incident, null).expect(400);
  }

  @Test
  public void refusesAPolicy_thatNamesStatusesThereAreNot() {
    assertThat(
            site.admin()
                .put(
                    BASE + "policy/WEB",
                    Map.of(
                        "version",
                        0,
                        "forOpen",
                        false,
                        "policy",
                        Map.of("cancelledStatuses", List.of("Closed", "Never", "Open"))))
                .expect(400)
                .text())
        .contains("cancelledStatuses", "Never", "Work goes on in the status");
  }

  private Reply close(String incident, String comment) {
    var body =
        comment == null
            ? Map.<String, Object>of("transition", Map.of("id", "2"))
            : Map.of("transition", Map.of("id", "2"), "update", commented(comment));
    return alice.post("/rest/api/2/issue/" + incident + "/transitions", body);
  }

  private static Map<String, Object> commented(String comment) {
    return Map.of("comment", List.of(Map.of("add", Map.of("body", comment))));
  }

  private static Reply say(Person who, String incident, Map<String, ?> body) {
    return who.post(BASE + "incident/" + incident + "/cancellation", body);
  }
}
