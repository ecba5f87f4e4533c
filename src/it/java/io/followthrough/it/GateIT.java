package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** The gate holds, end to end, through the jar one would install in Jira. */
public class GateIT {

  private static final Map<String, ?> PRIORITY_LOW = Map.of("priority", Map.of("name", "Low"));

  private final Person alice = Site.shared().as("alice");
  private final Person bob = Site.shared().as("bob");

  @Test
  public void refusesWithEveryReason_thenLetsCloseOnceEverythingIsTriaged() {
    var incident = alice.incident("The shop answers with errors");
    var postmortem = alice.startPostmortem(incident);
    alice.write(postmortem, Map.of("Impact", "TBD"));
    var here = alice.addAction(postmortem, Map.of("summary", "Alert when the pool is full"));
    var there =
        alice.addAction(postmortem, Map.of("summary", "Double the uplink", "project", "NET"));

    var refused = alice.resolve(incident).expect(400);

    assertThat(refused.errorMessages())
        .anySatisfy(text -> assertThat(text).contains(postmortem, "not approved"))
        .anySatisfy(text -> assertThat(text).contains(postmortem, "Impact"))
        .anySatisfy(text -> assertThat(text).contains(here, "is not triaged"))
        .anySatisfy(text -> assertThat(text).contains(there, "is not triaged"));
    assertThat(alice.status(incident)).isEqualTo("Open");

    alice.writeAll(postmortem);
    alice.approve(postmortem);
    alice.accept(here, "alice");
    assertThat(alice.resolve(incident).expect(400).errorMessages())
        .singleElement()
        .asString()
        .contains(there);
    bob.triage(
            there,
            Map.of(
                "disposition", "rejected",
                "reasonCategory", "superseded",
                "reason", "The new uplink comes next week anyway."))
        .expect(200);

    alice.resolve(incident).expect(204);
    assertThat(alice.status(incident)).isEqualTo("Resolved");
    assertThat(alice.gate(incident).expect(200).json().get("opens").asBoolean()).isTrue();
  }

  @Test
  public void tellsTheVerdictOverRest() {
    var incident = alice.incident("Nobody wrote it up");

    var verdict = alice.gate(incident).expect(200).json();

    assertThat(verdict.get("opens").asBoolean()).isFalse();
    assertThat(verdict.get("level").asText()).isEqualTo("triaged");
    assertThat(verdict.get("findings").get(0).get("message").asText())
        .isEqualTo("No postmortem was lost.");
    var first = verdict.get("findings").get(1);
    assertThat(first.get("rule").asText()).isEqualTo("postmortem-complete");
    assertThat(first.get("standing").asText()).isEqualTo("unmet");
    assertThat(first.get("issue").asText()).isEqualTo(incident);
    assertThat(first.get("message").asText()).isEqualTo(incident + " has no postmortem.");
    assertThat(first.get("mend").asText()).isEqualTo("Start one on " + incident + ".");
  }

  @Test
  public void staysShut_whenSomebodyElseClosesTheUntriagedSubTask() {
    var ready = readyButFor("Write the runbook");
    bob.transition(ready.action(), "Close Issue", Map.of("resolution", Map.of("name", "Done")))
        .expect(204);

    var refused = alice.resolve(ready.incident()).expect(400);

    assertThat(refused.errorMessages())
        .isEqualTo(bob.resolve(ready.incident()).expect(400).errorMessages())
        .singleElement()
        .asString()
        .contains(ready.action(), "is not triaged");
  }

  @Test
  public void countsWhatTheCloserMayNotSee() {
    var incident = alice.incident("Packets get lost");
    var postmortem = alice.startPostmortem(incident);
    alice.writeAll(postmortem);
    alice.approve(postmortem);
    var hidden = alice.addAction(postmortem, Map.of("summary", "Secret switch", "project", "NET"));
    var dave = Site.shared().as("dave");

    var refused = dave.resolve(incident).expect(400);

    assertThat(refused.text()).doesNotContain(hidden).doesNotContain("Secret switch");
    assertThat(refused.errorMessages())
        .singleElement()
        .asString()
        .startsWith("Action items that you may not see and that are not triaged: 1.");
    assertThat(dave.gate(incident).expect(200).text()).doesNotContain(hidden);
    assertThat(dave.get("/rest/followthrough/1/postmortem/" + postmortem + "/actions").text())
        .doesNotContain(hidden)
        .contains("\"hidden\":1");
  }

  @Test
  public void takesANoteThatNothingIsToBeDone() {
    var incident = alice.incident("A cable was pulled");
    var postmortem = alice.startPostmortem(incident);
    alice.writeAll(postmortem);
    alice.approve(postmortem);
    assertThat(alice.resolve(incident).expect(400).errorMessages())
        .singleElement()
        .asString()
        .contains("no action item");

    alice.write(postmortem, Map.of("No action needed because", "The cable is gone for good."));

    alice.resolve(incident).expect(204);
  }

  @Test
  public void flagsAClosedIncident_untilItsDebtIsRepaired() {
    var ready = readyButFor("Fix the alarm");
    alice.accept(ready.action(), "alice");
    alice.resolve(ready.incident()).expect(204);
    assertThat(flag(ready.incident())).contains("\"debt\":false");

    var late = alice.addAction(ready.postmortem(), Map.of("summary", "And another thing"));
    assertThat(flag(ready.incident())).contains("\"debt\":true", "every-action-triaged");

    alice
        .triage(
            late,
            Map.of("disposition", "rejected", "reasonCategory", "other", "reason", "Not now, ever"))
        .expect(200);
    assertThat(flag(ready.incident())).contains("\"debt\":false", "\"opens\":true");
    assertThat(alice.status(ready.incident())).isEqualTo("Resolved");
  }

  @Test
  public void losesTheAnswer_whenTheOwnerIsTakenOffTheTicket() {
    var ready = readyButFor("Own me");
    alice.accept(ready.action(), "bob");
    assertThat(opens(ready.incident())).isTrue();

    var nobody = new java.util.HashMap<String, Object>();
    nobody.put("assignee", null);
    alice.put("/rest/api/2/issue/" + ready.action(), Map.of("fields", nobody)).expect(204);

    assertThat(opens(ready.incident())).isFalse();
    assertThat(alice.gate(ready.incident()).text()).contains("an owner");
  }

  @Test
  public void readsTheUnionOfSeveralPostmortems() {
    var ready = readyButFor("First");
    alice.accept(ready.action(), "alice");
    var other = alice.incident("The same again");
    var second = alice.startPostmortem(other);
    var untriaged = alice.addAction(second, Map.of("summary", "Second"));
    alice
        .post(
            "/rest/api/2/issueLink",
            Map.of(
                "type", Map.of("name", "Postmortem"),
                "outwardIssue", Map.of("key", ready.incident()),
                "inwardIssue", Map.of("key", second)))
        .expect(201);

    assertThat(rules(ready.incident())).contains("every-action-triaged");
    assertThat(alice.gate(ready.incident()).text()).contains(untriaged);
  }

  @Test
  public void asksLess_whereTheHarmWasLight() {
    var incident = alice.issue("OPS", "Incident", "A blip", PRIORITY_LOW);
    alice.startPostmortem(incident);

    assertThat(alice.resolve(incident).expect(400).errorMessages())
        .filteredOn(message -> message.contains("The section"))
        .extracting(message -> message.replaceAll(".*The section \"([^\"]+)\".*", "$1"))
        .containsExactly("Postmortem summary", "Contributing factors");
  }

  private boolean opens(String incident) {
    return alice.gate(incident).expect(200).json().get("opens").asBoolean();
  }

  private List<String> rules(String incident) {
    var rules = new ArrayList<String>();
    alice
        .gate(incident)
        .json()
        .get("findings")
        .forEach(
            finding -> {
              if (finding.get("standing").asText().equals("unmet")) {
                rules.add(finding.get("rule").asText());
              }
            });
    return rules;
  }

  private String flag(String incident) {
    return alice
        .get("/rest/api/2/issue/" + incident + "/properties/followthrough.gate")
        .expect(200)
        .text();
  }

  /** An incident that lacks nothing but an answer to one sub-task. */
  private Ready readyButFor(String action) {
    var incident = alice.incident("An incident with " + action);
    var postmortem = alice.startPostmortem(incident);
    alice.writeAll(postmortem);
    alice.approve(postmortem);
    return new Ready(incident, postmortem, alice.addAction(postmortem, Map.of("summary", action)));
  }

  private record Ready(String incident, String postmortem, String action) {}
}
