package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.Test;

/** Every kind of answer counts as long as it holds, and a broken promise does not. */
public class AnswersIT {

  private static final String NEXT_WEEK = LocalDate.now(ZoneOffset.UTC).plusDays(7).toString();
  private static final String NEXT_MONTH = LocalDate.now(ZoneOffset.UTC).plusDays(30).toString();

  private final Person alice = Site.shared().as("alice");
  private final Person bob = Site.shared().as("bob");

  @Test
  public void letsClose_onceEveryItemHasAnAnswerOfItsOwnKind() {
    var reviewed = reviewed();
    var accepted = item(reviewed, "Watch the pool");
    alice.accept(accepted, "alice");
    var deferred = item(reviewed, "Rewrite the pool");
    triage(deferred, deferral(NEXT_WEEK)).expect(200);
    var risk = item(reviewed, "A second data centre");
    triage(risk, risk("admin")).expect(200);
    var duplicate = item(reviewed, "Watch the pool too");
    triage(duplicate, duplicateOf(accepted)).expect(200);

    alice.resolve(reviewed.incident()).expect(204);

    assertThat(item(accepted).get("delivery").asText()).isEqualTo("open");
    assertThat(item(deferred).get("reviewBy").asText()).isEqualTo(NEXT_WEEK);
    assertThat(item(deferred).get("deferrals").asInt()).isEqualTo(1);
    assertThat(item(risk).get("until").asText()).isEqualTo(NEXT_MONTH);
    assertThat(item(risk).get("approver").asText()).isEqualTo("admin");
    assertThat(item(risk).get("delivery").isNull()).isTrue();
    assertThat(item(duplicate).get("duplicateOf").asText()).isEqualTo(accepted);
  }

  @Test
  public void noticesAPromiseThatIsBroken_andOneThatIsMended() {
    var reviewed = reviewed();
    var ticket =
        alice.addAction(reviewed.postmortem(), Map.of("summary", "Uplink", "project", "NET"));
    bob.accept(ticket, "bob");
    alice.resolve(reviewed.incident()).expect(204);
    assertThat(debt(reviewed)).isFalse();

    close(ticket, "Won't Do");

    assertThat(debt(reviewed)).isTrue();
    assertThat(item(ticket).get("delivery").asText()).isEqualTo("unfulfilled");
    assertThat(item(ticket).get("triaged").asBoolean()).isFalse();
    assertThat(alice.gate(reviewed.incident()).text())
        .contains("its ticket was closed without fixing it (Won't Do)");

    bob.transition(ticket, "Reopen Issue", Map.of()).expect(204);
    assertThat(debt(reviewed)).isFalse();
    assertThat(item(ticket).get("delivery").asText()).isEqualTo("open");

    close(ticket, "Fixed");
    assertThat(debt(reviewed)).isFalse();
    assertThat(item(ticket).get("delivery").asText()).isEqualTo("done");
  }

  @Test
  public void takesAnyAnswerButAPromise_whereTheTicketIsClosedUnfixed() {
    var reviewed = reviewed();
    var ticket =
        alice.addAction(reviewed.postmortem(), Map.of("summary", "Uplink", "project", "NET"));
    close(ticket, "Won't Do");

    var refused =
        bob.triage(
                ticket,
                Map.of(
                    "disposition", "accepted",
                    "type", "prevent",
                    "priority", "High",
                    "owner", "bob",
                    "due", Person.DUE))
            .expect(400);
    assertThat(refused.error("disposition")).contains("Reopen the ticket first");

    bob.triage(ticket, rejection()).expect(200);
    alice.resolve(reviewed.incident()).expect(204);
  }

  @Test
  public void letsADuplicateFall_withTheItemBehindIt() {
    var first = reviewed();
    var behind = item(first, "Alert on the pool");
    alice.accept(behind, "alice");
    var second = reviewed();
    var duplicate = item(second, "Alert on the pool, again");
    triage(duplicate, duplicateOf(behind)).expect(200);
    alice.resolve(second.incident()).expect(204);
    assertThat(debt(second)).isFalse();

    triage(behind, rejection()).expect(200);

    assertThat(debt(second)).isTrue();
    assertThat(item(duplicate).get("gaps").get(0).asText()).isEqualTo("canonical-rejected");

    alice.accept(behind, "alice");
    assertThat(debt(second)).isFalse();

    Site.shared().admin().delete("/rest/api/2/issue/" + behind).expect(204);
    assertThat(debt(second)).isTrue();
    assertThat(item(duplicate).get("gaps").get(0).asText()).isEqualTo("duplicateOf");
  }

  @Test
  public void takesDuplicatesAlong_andRefusesCircles() {
    var reviewed = reviewed();
    var one = item(reviewed, "One");
    var two = item(reviewed, "Two");
    var three = item(reviewed, "Three");
    alice.accept(two, "alice");
    alice.accept(three, "alice");
    triage(one, duplicateOf(two)).expect(200);

    triage(two, duplicateOf(three)).expect(200);

    assertThat(item(one).get("duplicateOf").asText()).isEqualTo(three);
    assertThat(triage(three, duplicateOf(one)).expect(400).error("duplicateOf"))
        .isEqualTo(
            one
                + " is a duplicate of "
                + three
                + " already. Answer "
                + one
                + " in another way first.");
    assertThat(triage(three, duplicateOf(three)).expect(400).error("duplicateOf"))
        .contains("a duplicate of itself");
    assertThat(triage(three, duplicateOf("OPS-999999")).expect(400).error("duplicateOf"))
        .contains("no action item OPS-999999");
  }

  @Test
  public void doesNotNameTheItemBehind_toWhoeverMayNotSeeIt() {
    var reviewed = reviewed();
    var hidden =
        alice.addAction(reviewed.postmortem(), Map.of("summary", "Uplink", "project", "NET"));
    bob.accept(hidden, "bob");
    var duplicate = item(reviewed, "Uplink, again");
    triage(duplicate, duplicateOf(hidden)).expect(200);
    bob.triage(hidden, rejection()).expect(200);
    var dave = Site.shared().as("dave");

    assertThat(dave.get("/rest/followthrough/1/action/" + duplicate).expect(200).text())
        .contains("canonical-rejected")
        .doesNotContain(hidden);
    assertThat(
            dave.get("/rest/followthrough/1/postmortem/" + reviewed.postmortem() + "/actions")
                .expect(200)
                .text())
        .doesNotContain(hidden);
    assertThat(dave.gate(reviewed.incident()).expect(200).text())
        .contains(duplicate)
        .doesNotContain(hidden);
  }

  @Test
  public void namesAllThatIsWrong_andStoresNothing() {
    var reviewed = reviewed();
    var item = item(reviewed, "A second data centre");

    var refused =
        triage(
                item,
                Map.of(
                    "disposition", "risk-accepted",
                    "until", "2099-01-31",
                    "approver", "alice",
                    "reason", "TBD"))
            .expect(400);

    assertThat(refused.error("until")).contains("at most 180 days");
    assertThat(refused.error("approver")).contains("Name somebody else");
    assertThat(refused.error("reason")).isEqualTo("Say why.");
    assertThat(triage(item, risk("dave")).expect(400).error("approver"))
        .contains("gives that to others");
    assertThat(item(item).get("disposition").asText()).isEqualTo("proposed");
  }

  @Test
  public void asksForAnApprover_whoeverPutsAnItemOffAgain() {
    var item = item(reviewed(), "Rewrite the pool");
    triage(item, deferral(NEXT_WEEK)).expect(200);
    triage(item, deferral(NEXT_WEEK)).expect(200);

    assertThat(triage(item, deferral(NEXT_MONTH)).expect(400).error("approver"))
        .contains("It was deferred before");

    triage(
            item,
            Map.of(
                "disposition", "deferred",
                "reviewBy", NEXT_MONTH,
                "approver", "admin",
                "reason", "The team is at another fire"))
        .expect(200);
    assertThat(item(item).get("deferrals").asInt()).isEqualTo(2);
  }

  private record Reviewed(String incident, String postmortem) {}

  /** An incident whose postmortem is approved. */
  private Reviewed reviewed() {
    var incident = alice.incident("The pool ran dry");
    var postmortem = alice.startPostmortem(incident);
    alice.writeAll(postmortem);
    alice.approve(postmortem);
    return new Reviewed(incident, postmortem);
  }

  private String item(Reviewed reviewed, String summary) {
    return alice.addAction(reviewed.postmortem(), Map.of("summary", summary));
  }

  private JsonNode item(String key) {
    return Site.shared().admin().get("/rest/followthrough/1/action/" + key).expect(200).json();
  }

  private Reply triage(String key, Map<String, ?> answer) {
    return alice.triage(key, answer);
  }

  private void close(String ticket, String resolution) {
    bob.transition(ticket, "Close Issue", Map.of("resolution", Map.of("name", resolution)))
        .expect(204);
  }

  private boolean debt(Reviewed reviewed) {
    return alice
        .get("/rest/api/2/issue/" + reviewed.incident() + "/properties/followthrough.gate")
        .expect(200)
        .text()
        .contains("\"debt\":true");
  }

  private static Map<String, String> deferral(String reviewBy) {
    return Map.of(
        "disposition", "deferred", "reviewBy", reviewBy, "reason", "The team is at another fire");
  }

  private static Map<String, String> rejection() {
    return Map.of(
        "disposition", "rejected",
        "reasonCategory", "superseded",
        "reason", "The new uplink comes next week anyway");
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

  private static Map<String, String> duplicateOf(String key) {
    return Map.of("disposition", "duplicate", "duplicateOf", key);
  }
}
