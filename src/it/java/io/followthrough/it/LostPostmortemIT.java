package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.Test;

/** Whoever takes a postmortem off an incident does not take its questions with it. */
public class LostPostmortemIT {

  private static final Map<String, String> WHY =
      Map.of("reasonCategory", "superseded", "reason", "It was about another outage.");

  private final Person alice = Site.shared().as("alice");
  private final Person dave = Site.shared().as("dave");

  @Test
  public void staysShut_whenItIsUnlinked_untilItIsLinkedAgain() {
    var trial = exchanged("Unlinked");

    assertThat(alice.resolve(trial.incident()).expect(400).text())
        .contains("The postmortem " + trial.postmortem() + " was taken off " + trial.incident())
        .contains("Link " + trial.postmortem());
    assertThat(lost(alice, trial).get(0).get("loss").asText()).isEqualTo("unlinked");

    trial.link("Postmortem", trial.postmortem(), trial.incident()).expect(201);

    assertThat(lost(alice, trial)).isEmpty();
    assertThat(alice.resolve(trial.incident()).expect(400).text())
        .doesNotContain("was taken off")
        .contains(trial.here());
  }

  @Test
  public void isLetGoWithAReason_whichEverybodyReadsLater() {
    var trial = exchanged("Deleted");
    var other = Trial.start(Site.shared(), "A second one");
    trial.link("Postmortem", other.postmortem(), trial.incident()).expect(201);
    trial.delete(other.postmortem()).expect(204);
    assertThat(lost(alice, trial)).hasSize(2);
    var deleted = lost(alice, trial).get(1);
    assertThat(deleted.get("loss").asText()).isEqualTo("deleted");
    assertThat(deleted.get("key").asText()).isEqualTo(other.postmortem());

    for (var lost : lost(alice, trial)) {
      alice.post(path(trial) + "/" + lost.get("id").asLong() + "/let-go", WHY).expect(200);
      alice.post(path(trial) + "/" + lost.get("id").asLong() + "/let-go", WHY).expect(404);
    }

    var letGo = alice.get(path(trial)).expect(200).json().get("letGo");
    assertThat(letGo).hasSize(2);
    assertThat(letGo.get(0).get("key").asText()).isEqualTo(trial.postmortem());
    assertThat(letGo.get(0).get("reason").asText()).isEqualTo(WHY.get("reason"));
    assertThat(letGo.get(0).get("by").asText()).isEqualTo("alice");
    alice.resolve(trial.incident()).expect(204);
    var audit =
        Site.shared()
            .admin()
            .get("/rest/followthrough/1/audit?act=postmortem-let-go&about=" + trial.incident())
            .expect(200)
            .text();
    assertThat(audit).contains(trial.postmortem() + ", unlinked", WHY.get("reason"));
  }

  @Test
  public void flagsAClosedIncident_untilTheLossIsDecided() {
    var trial = Trial.start(Site.shared(), "Closed and exchanged");
    Gauntlet.linkAComplete(trial);
    trial.resolveRightly();
    assertThat(trial.isFlagged()).isFalse();

    trial.unlink(trial.incident(), trial.postmortem()).expect(204);
    assertThat(trial.isFlagged()).isTrue();
    letGo(alice, trial, lost(alice, trial).get(0)).expect(200);

    assertThat(trial.isFlagged()).isFalse();
  }

  @Test
  public void countsAndHides_whatTheVisitorMayNotSee() {
    var trial = Trial.start(Site.shared(), "With a secret");
    var hidden = alice.issue("NET", "Postmortem", "Behind the curtain", Map.of());
    trial.link("Postmortem", hidden, trial.incident()).expect(201);
    trial.unlink(trial.incident(), hidden).expect(204);

    var seen = dave.get(path(trial)).expect(200);
    var gate = dave.gate(trial.incident()).expect(200);

    assertThat(seen.text() + gate.text()).doesNotContain(hidden);
    assertThat(seen.json().get("lost")).isEmpty();
    assertThat(seen.json().get("hidden").asInt()).isEqualTo(1);
    assertThat(gate.text()).contains("Lost postmortems that you may not see: 1.");
    letGo(dave, trial, lost(alice, trial).get(0)).expect(404);
    trial.delete(hidden).expect(204);
    assertThat(dave.gate(trial.incident()).text()).doesNotContain(hidden);
    letGo(dave, trial, lost(alice, trial).get(0)).expect(404);
    letGo(alice, trial, lost(alice, trial).get(0)).expect(200);
    assertThat(dave.get(path(trial)).text()).doesNotContain(hidden, WHY.get("reason"));
  }

  @Test
  public void asksForAReason_andForThePermissionToEdit() {
    var trial = exchanged("Asked");
    var id = lost(alice, trial).get(0).get("id").asLong();

    var reply = alice.post(path(trial) + "/" + id + "/let-go", Map.of()).expect(400);

    assertThat(reply.error("reasonCategory")).isEqualTo("Choose the kind of reason.");
    assertThat(reply.error("reason")).isEqualTo("Say why.");
    alice.post(path(trial) + "/1/let-go", WHY).expect(404);
    Site.shared().nobody().get(path(trial)).expect(401);
    Site.shared().nobody().post(path(trial) + "/1/let-go", WHY).expect(401);
    var untouchable = alice.issue("WEB", "Incident", "Look, do not touch", Map.of());
    dave.post("/rest/followthrough/1/incident/" + untouchable + "/lost/1/let-go", WHY).expect(403);
  }

  /** An incident that has another one's complete postmortem in place of its own. */
  private static Trial exchanged(String summary) {
    var trial = Trial.start(Site.shared(), summary);
    Gauntlet.linkAComplete(trial);
    trial.unlink(trial.incident(), trial.postmortem()).expect(204);
    return trial;
  }

  private static JsonNode lost(Person person, Trial trial) {
    return person.get(path(trial)).expect(200).json().get("lost");
  }

  private static Reply letGo(Person person, Trial trial, JsonNode lost) {
    return person.post(path(trial) + "/" + lost.get("id").asLong() + "/let-go", WHY);
  }

  private static String path(Trial trial) {
    return "/rest/followthrough/1/incident/" + trial.incident() + "/lost";
  }
}
