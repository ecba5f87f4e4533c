package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;

/** An action item is done once all of its tickets are, and unfulfilled once one of them fails. */
public class RemediationIT {

  private static final Map<String, String> WHY = Map.of("reason", "The vendor does it.");

  private final Person alice = Site.shared().as("alice");
  private final Person bob = Site.shared().as("bob");
  private final Person dave = Site.shared().as("dave");
  private final Person admin = Site.shared().admin();

  private String incident;
  private String item;
  private String one;
  private String two;

  @Before
  public void anItemIsAccepted_andAttachedToTwoTicketsElsewhere() {
    incident = alice.incident("An incident whose remedy takes several tickets");
    var postmortem = alice.startPostmortem(incident);
    alice.writeAll(postmortem);
    alice.approve(postmortem);
    item = alice.addAction(postmortem, Map.of("summary", "Two uplinks everywhere"));
    alice.accept(item, "alice");
    one = alice.issue("NET", "Task", "Secret uplink in Oslo", Map.of());
    two = alice.issue("NET", "Task", "Secret uplink in Bergen", Map.of());
    attach(one.toLowerCase(Locale.ROOT) + ", " + two).expect(200);
  }

  @Test
  public void isDone_onceAllOfItsTicketsAre() {
    finish(one, "Fixed");
    finish(item, "Done");

    assertThat(action(alice).get("delivery").asText()).isEqualTo("in-progress");
    assertThat(action(alice).get("ticketsDone").asInt()).isEqualTo(2);
    assertThat(action(alice).get("tickets").asInt()).isEqualTo(3);
    assertThat(alice.get("/browse/" + item).text()).contains("2 of 3 tickets done", two);

    finish(two, "Fixed");

    assertThat(action(alice).get("delivery").asText()).isEqualTo("done");
    alice.resolve(incident).expect(204);
  }

  @Test
  public void isBackInTheGate_whenATicketIsClosedUnfixed_untilThatIsReopened() {
    alice.resolve(incident).expect(204);
    assertThat(debt()).isFalse();

    finish(one, "Won't Do");

    assertThat(debt()).isTrue();
    assertThat(alice.gate(incident).text())
        .contains(item, one + " was closed without fixing it (Won't Do)");
    assertThat(action(alice).get("gaps")).extracting(JsonNode::asText).contains("remediation");
    assertThat(accepted().expect(400).error("disposition")).contains("detach the ticket");
    assertThat(alice.search("issue in unfulfilledActions() and key = " + item).text())
        .contains(item);
    assertThat(alice.search("issue in untriagedActions() and key = " + item).text()).contains(item);

    bob.transition(one, "Reopen Issue", Map.of()).expect(204);

    assertThat(debt()).isFalse();
    assertThat(action(alice).get("gaps")).isEmpty();
    assertThat(alice.search("issue in unfulfilledActions() and key = " + item).text())
        .doesNotContain(item);
  }

  @Test
  public void isBackInTheGate_whenATicketIsDeleted_untilItIsDetachedWithAReason() {
    alice.resolve(incident).expect(204);
    admin.delete("/rest/api/2/issue/" + two).expect(204);

    assertThat(debt()).isTrue();
    assertThat(alice.gate(incident).text()).contains(two + " was deleted");

    var id = remediations(alice).get("attached").get(1).get("id").asText();
    assertThat(alice.delete(path() + "/" + id, Map.of()).expect(400).error("reason"))
        .isEqualTo("Say why.");
    alice.delete(path() + "/" + id, WHY).expect(200);

    assertThat(debt()).isFalse();
    alice.delete(path() + "/" + id, WHY).expect(404);
    var detached = remediations(alice).get("detached").get(0);
    assertThat(detached.get("withdrawn").get("reason").asText()).isEqualTo(WHY.get("reason"));
    assertThat(alice.get("/browse/" + item).text()).contains(WHY.get("reason"));
    assertThat(admin.get("/rest/followthrough/1/audit?about=" + item).text())
        .contains("remediation-attached", "remediation-detached", WHY.get("reason"));
  }

  @Test
  public void tellsHowATicketStands_butNotWhichItIs_toThoseWhoMayNotSeeIt() {
    finish(one, "Won't Do");

    var seen = dave.get(path()).expect(200);
    var all =
        List.of(
            seen.text(),
            dave.get("/rest/followthrough/1/action/" + item).expect(200).text(),
            dave.gate(incident).expect(200).text(),
            dave.get("/browse/" + item).text());

    assertThat(all).allSatisfy(text -> assertThat(text).doesNotContain(one, two, "Secret"));
    assertThat(dave.gate(incident).text())
        .contains("a ticket that you may not see was closed without fixing it (Won't Do)");
    var first = seen.json().get("attached").get(0).get("ticket");
    assertThat(first.get("failure").asText()).isEqualTo("unfixed");
    assertThat(first.get("delivery").asText()).isEqualTo("unfulfilled");
    var hidden = alice.issue("NET", "Task", "Secret", Map.of());
    assertThat(dave.post(path(), Map.of("tickets", hidden)).expect(400).error("tickets"))
        .isEqualTo("There is no ticket " + hidden + " that you may see.");
    Site.shared().nobody().get(path()).expect(401);
  }

  @Test
  public void refusesEachKeyThatCannotBeAttached_andAttachesNone() {
    var three = alice.issue("NET", "Task", "A third", Map.of());

    var said = attach(item + " " + one + " " + incident + " NET-99999 " + three).expect(400);

    assertThat(said.error("tickets"))
        .contains(
            item + " is the own ticket",
            one + " is attached to " + item + " already",
            incident + " is a postmortem or an incident",
            "There is no ticket NET-99999 that you may see")
        .doesNotContain(three);
    assertThat(action(alice).get("tickets").asInt()).isEqualTo(3);
    assertThat(alice.post(path(), Map.of()).expect(400).error("tickets")).contains("Name the keys");
    alice.post(path(), Map.of("tickets", List.of(one))).expect(400);
    alice.get("/rest/followthrough/1/action/" + three + "/remediation").expect(404);
  }

  @Test
  public void refusesACircle() {
    var postmortem = alice.startPostmortem(alice.incident("Another"));
    var other = alice.addAction(postmortem, Map.of("summary", "Another uplink"));
    attach(other).expect(200);

    var said =
        alice
            .post("/rest/followthrough/1/action/" + other + "/remediation", Map.of("tickets", item))
            .expect(400);

    assertThat(said.error("tickets")).contains("so " + item + " cannot do part of " + other);
  }

  @Test
  public void servesSeveralItems_andTellsOfHowMany() {
    var postmortem = alice.startPostmortem(alice.incident("The same elsewhere"));
    var other = alice.addAction(postmortem, Map.of("summary", "Uplinks there too"));
    alice.accept(other, "alice");
    alice
        .post("/rest/followthrough/1/action/" + other + "/remediation", Map.of("tickets", one))
        .expect(200);

    assertThat(remediations(alice).get("attached").get(0).get("serves").asInt()).isEqualTo(2);
    finish(one, "Won't Do");

    assertThat(
            alice
                .search("issue in unfulfilledActions() and key in (" + item + ", " + other + ")")
                .text())
        .contains(item, other);
  }

  @Test
  public void saysOnATicket_whatItDoesPartOf_toThoseWhoMaySeeThat() {
    var served = bob.get("/rest/followthrough/1/ticket/" + one + "/serves").expect(200).json();

    var first = served.get("items").get(0);
    assertThat(first.get("key").asText()).isEqualTo(item);
    assertThat(first.get("citedBy").asInt()).isEqualTo(1);
    assertThat(first.get("due").asText()).isEqualTo(Person.DUE);
    assertThat(first.get("tickets").asInt()).isEqualTo(3);
    assertThat(bob.get("/browse/" + one).text())
        .contains("Does part of", "Two uplinks everywhere", "cited by 1 postmortem");
    assertThat(alice.get("/browse/" + alice.issue("NET", "Task", "Lone", Map.of())).text())
        .doesNotContain("followthrough-serves");
    dave.get("/rest/followthrough/1/ticket/" + one + "/serves").expect(404);
    Site.shared().nobody().get("/rest/followthrough/1/ticket/" + one + "/serves").expect(401);
  }

  private Reply attach(String keys) {
    return alice.post(path(), Map.of("tickets", keys));
  }

  private JsonNode remediations(Person person) {
    return person.get(path()).expect(200).json();
  }

  private JsonNode action(Person person) {
    return person.get("/rest/followthrough/1/action/" + item).expect(200).json();
  }

  private Reply accepted() {
    return alice.triage(
        item,
        Map.of(
            "disposition", "accepted",
            "type", "prevent",
            "priority", "High",
            "owner", "alice",
            "due", Person.DUE));
  }

  private String path() {
    return "/rest/followthrough/1/action/" + item + "/remediation";
  }

  private void finish(String key, String resolution) {
    bob.transition(key, "Close Issue", Map.of("resolution", Map.of("name", resolution)))
        .expect(204);
  }

  private boolean debt() {
    return alice
        .get("/rest/api/2/issue/" + incident + "/properties/followthrough.gate")
        .expect(200)
        .text()
        .contains("\"debt\":true");
  }
}
