package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.Test;

/** Whoever takes a ticket away does not take the question with it. */
public class LossIT {

  private static final Map<String, String> WHY =
      Map.of("reasonCategory", "superseded", "reason", "The new uplink comes next week anyway.");

  private final Person alice = Site.shared().as("alice");
  private final Person bob = Site.shared().as("bob");
  private final Person dave = Site.shared().as("dave");
  private final Person admin = Site.shared().admin();

  @Test
  public void staysShut_whenASubTaskIsDeleted_untilItIsLetGo() {
    var reviewed = reviewed();
    var action = alice.addAction(reviewed.postmortem(), Map.of("summary", "Watch the pool"));
    alice.addAction(reviewed.postmortem(), Map.of("summary", "Another"));
    var other = alice.addAction(reviewed.postmortem(), Map.of("summary", "Yet another"));

    admin.delete("/rest/api/2/issue/" + action).expect(204);
    admin.delete("/rest/api/2/issue/" + other).expect(204);

    assertThat(alice.resolve(reviewed.incident()).expect(400).text())
        .contains("An action item of " + reviewed.postmortem() + " is not triaged")
        .contains("its ticket was deleted");
    var lost = lost(alice, reviewed);
    assertThat(lost).hasSize(2);
    assertThat(lost.get(0).get("key").asText()).isEqualTo(action);
    assertThat(lost.get(0).get("summary").asText()).isEqualTo("Watch the pool");
    assertThat(lost.get(0).get("loss").asText()).isEqualTo("deleted");

    letGo(alice, reviewed, lost.get(0)).expect(200);

    assertThat(lost(alice, reviewed)).hasSize(1);
    var letGo = alice.get(path(reviewed)).json().get("letGo").get(0);
    assertThat(letGo.get("key").asText()).isEqualTo(action);
    assertThat(letGo.get("reason").asText()).isEqualTo(WHY.get("reason"));
    assertThat(letGo.get("by").asText()).isEqualTo("alice");
    letGo(alice, reviewed, lost.get(0)).expect(404);
  }

  @Test
  public void flagsAClosedIncident_whenTheTicketOfAPromiseIsDeleted() {
    var reviewed = reviewed();
    var ticket = ticket(reviewed, "Double the uplink");
    bob.accept(ticket, "bob");
    alice.resolve(reviewed.incident()).expect(204);
    assertThat(debt(reviewed)).isFalse();

    admin.delete("/rest/api/2/issue/" + ticket).expect(204);

    assertThat(debt(reviewed)).isTrue();
    var lost = lost(alice, reviewed).get(0);
    assertThat(lost.get("delivery").asText()).isEqualTo("unfulfilled");
    assertThat(lost.get("key").asText()).isEqualTo(ticket);
    assertThat(lost.get("summary").isNull()).as("who might read it nobody knows").isTrue();

    letGo(alice, reviewed, lost).expect(200);
    alice.write(reviewed.postmortem(), Map.of("No action needed because", "The uplink is new."));
    assertThat(debt(reviewed)).isFalse();
  }

  @Test
  public void staysShut_whenATicketIsUnlinked_untilItIsLinkedAgain() {
    var reviewed = reviewed();
    var ticket = ticket(reviewed, "Double the uplink");
    bob.accept(ticket, "bob");
    alice.resolve(reviewed.incident()).expect(204);

    unlink(ticket);

    assertThat(debt(reviewed)).isTrue();
    assertThat(alice.gate(reviewed.incident()).text())
        .contains(ticket, "since it was unlinked", "again, or let it go there");
    assertThat(lost(alice, reviewed).get(0).get("loss").asText()).isEqualTo("unlinked");

    link(ticket, reviewed);
    assertThat(debt(reviewed)).isFalse();
    assertThat(lost(alice, reviewed)).isEmpty();
  }

  @Test
  public void asksAnew_whenWhatWasLetGoIsLinkedAndUnlinkedAgain() {
    var reviewed = reviewed();
    var ticket = ticket(reviewed, "Double the uplink");
    unlink(ticket);
    letGo(alice, reviewed, lost(alice, reviewed).get(0)).expect(200);

    link(ticket, reviewed);
    assertThat(alice.gate(reviewed.incident()).text()).contains(ticket, "needs an answer");
    unlink(ticket);

    assertThat(alice.gate(reviewed.incident()).text()).contains(ticket, "since it was unlinked");
  }

  @Test
  public void countsAndHides_whatTheVisitorMayNotSee() {
    var reviewed = reviewed();
    var unlinked = ticket(reviewed, "Secret switch");
    var deleted = ticket(reviewed, "Secret router");
    unlink(unlinked);
    admin.delete("/rest/api/2/issue/" + deleted).expect(204);

    var seen = dave.get(path(reviewed)).expect(200);
    var gate = dave.gate(reviewed.incident()).expect(200);

    assertThat(seen.text() + gate.text()).doesNotContain(unlinked, deleted, "Secret");
    assertThat(seen.json().get("hidden").asInt()).isEqualTo(1);
    assertThat(seen.json().get("lost")).hasSize(1);
    assertThat(seen.json().get("lost").get(0).get("key").isNull()).isTrue();
    assertThat(gate.text())
        .contains("Action items that you may not see and that are not triaged: 1.")
        .contains("An action item of " + reviewed.postmortem() + " is not triaged");
    assertThat(letGo(dave, reviewed, seen.json().get("lost").get(0)).expect(404).text())
        .doesNotContain(deleted, "Secret");
    for (var lost : alice.get(path(reviewed)).expect(200).json().get("lost")) {
      letGo(alice, reviewed, lost).expect(200);
    }
    assertThat(dave.get(path(reviewed)).text()).doesNotContain(deleted, WHY.get("reason"));
  }

  @Test
  public void asksForAReasonToLetGo() {
    var reviewed = reviewed();
    var ticket = ticket(reviewed, "Double the uplink");
    unlink(ticket);
    var id = lost(alice, reviewed).get(0).get("id").asLong();

    var reply = alice.post(path(reviewed) + "/lost/" + id + "/let-go", Map.of()).expect(400);

    assertThat(reply.error("reasonCategory")).isEqualTo("Choose the kind of reason.");
    assertThat(reply.error("reason")).isEqualTo("Say why.");
    alice.post(path(reviewed) + "/lost/1/let-go", WHY).expect(404);
    Site.shared().nobody().post(path(reviewed) + "/lost/1/let-go", WHY).expect(401);
  }

  /** Something else asks for it than did, as when a sub-task is moved to another parent. */
  @Test
  public void staysShut_whenATicketGoesOverToAnotherPostmortem() {
    var reviewed = reviewed();
    var other = reviewed();
    var ticket = ticket(reviewed, "Double the uplink");
    bob.accept(ticket, "bob");

    unlink(ticket);
    link(ticket, other);

    assertThat(alice.gate(reviewed.incident()).text()).contains(ticket, "since it was unlinked");
    alice.resolve(other.incident()).expect(204);
  }

  @Test
  public void leavesDuplicatesAlone_whenNobodyAsksForWhatStandsForThem() {
    var reviewed = reviewed();
    var other = reviewed();
    var original = ticket(other, "Double the uplink");
    bob.accept(original, "bob");
    var duplicate = alice.addAction(reviewed.postmortem(), Map.of("summary", "Another uplink"));
    alice
        .triage(duplicate, Map.of("disposition", "duplicate", "duplicateOf", original))
        .expect(200);
    alice.resolve(reviewed.incident()).expect(204);
    assertThat(debt(reviewed)).isFalse();

    unlink(original);
    assertThat(debt(reviewed)).isTrue();
    link(original, other);
    assertThat(debt(reviewed)).isFalse();
    admin.delete("/rest/api/2/issue/" + other.postmortem()).expect(204);

    assertThat(debt(reviewed)).isTrue();
    assertThat(alice.gate(reviewed.incident()).text()).contains(duplicate);
  }

  @Test
  public void asksForAnotherPostmortem_whenTheOnlyOneIsDeleted() {
    var reviewed = reviewed();
    bob.accept(ticket(reviewed, "Double the uplink"), "bob");
    alice.resolve(reviewed.incident()).expect(204);

    admin.delete("/rest/api/2/issue/" + reviewed.postmortem()).expect(204);

    assertThat(debt(reviewed)).isTrue();
    assertThat(alice.gate(reviewed.incident()).json().get("opens").asBoolean()).isFalse();
  }

  private String ticket(Reviewed reviewed, String summary) {
    return alice.addAction(reviewed.postmortem(), Map.of("summary", summary, "project", "NET"));
  }

  private Reply letGo(Person person, Reviewed reviewed, JsonNode lost) {
    return person.post(path(reviewed) + "/lost/" + lost.get("id").asLong() + "/let-go", WHY);
  }

  private static JsonNode lost(Person person, Reviewed reviewed) {
    return person.get(path(reviewed)).expect(200).json().get("lost");
  }

  private static String path(Reviewed reviewed) {
    return "/rest/followthrough/1/postmortem/" + reviewed.postmortem();
  }

  private void unlink(String ticket) {
    var link = alice.fields(ticket).get("issuelinks").get(0).get("id").asText();
    admin.delete("/rest/api/2/issueLink/" + link).expect(204);
  }

  private void link(String ticket, Reviewed reviewed) {
    alice
        .post(
            "/rest/api/2/issueLink",
            Map.of(
                "type", Map.of("name", "Remediation"),
                "inwardIssue", Map.of("key", ticket),
                "outwardIssue", Map.of("key", reviewed.postmortem())))
        .expect(201);
  }

  private Reviewed reviewed() {
    var incident = alice.incident("An incident that loses tickets");
    var postmortem = alice.startPostmortem(incident);
    alice.writeAll(postmortem);
    alice.approve(postmortem);
    return new Reviewed(incident, postmortem);
  }

  private boolean debt(Reviewed reviewed) {
    return alice
        .get("/rest/api/2/issue/" + reviewed.incident() + "/properties/followthrough.gate")
        .expect(200)
        .text()
        .contains("\"debt\":true");
  }

  private record Reviewed(String incident, String postmortem) {}
}
