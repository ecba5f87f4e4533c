package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** The sections of a postmortem over REST, on the running jar. */
public class SectionIT {

  private static final String BASE = "/rest/followthrough/1/postmortem/";

  private final Person alice = Site.shared().as("alice");
  private final Person bob = Site.shared().as("bob");
  private final Person dave = Site.shared().as("dave");

  @Test
  public void writesASection_ofTheVersionThatWasSeen() {
    var postmortem = alice.startPostmortem(alice.incident("Written"));
    var impact = BASE + postmortem + "/section/impact";
    var before = alice.get(impact).expect(200).json();
    assertThat(before.get("answered").asBoolean()).isFalse();

    var after =
        alice.put(impact, change(before.get("version").asText(), "Nobody could pay.")).expect(200);

    assertThat(after.json().get("answered").asBoolean()).isTrue();
    assertThat(after.json().get("missing").asInt()).isEqualTo(before.get("missing").asInt() - 1);
    assertThat(bob.put(impact, change(before.get("version").asText(), "Mine")).expect(409).text())
        .contains("Somebody wrote into the section");
    assertThat(alice.get(impact).json().get("text").asText()).isEqualTo("Nobody could pay.");
    bob.put(impact, change(before.get("version").asText(), "Nobody could pay.")).expect(200);
  }

  @Test
  public void leavesTheRowsOfASectionAlone() {
    var postmortem = alice.startPostmortem(alice.incident("Rows"));
    alice
        .post(
            BASE + postmortem + "/factors",
            Map.of("category", "software", "text", "The pool leaks"))
        .expect(201);
    var factors = BASE + postmortem + "/section/contributing-factors";
    var section = alice.get(factors).expect(200).json();
    assertThat(section.get("text").asText()).isEmpty();
    assertThat(section.get("answered").asBoolean()).isTrue();

    alice.put(factors, change(section.get("version").asText(), "Told by carol.")).expect(200);

    assertThat(alice.get(factors).json().get("text").asText()).isEqualTo("Told by carol.");
    assertThat(alice.get(BASE + postmortem).json().get("sections").toString())
        .contains("Told by carol.")
        .contains("|factor|software|The pool leaks|");
    assertThat(alice.get(BASE + postmortem + "/factors").json().get("factors")).hasSize(1);
  }

  @Test
  public void losesNothing_inFiveHundredInterleavedSaves() {
    var postmortem = alice.startPostmortem(alice.incident("Interleaved"));
    var lessons = BASE + postmortem + "/section/lessons";
    var taken = new ArrayList<String>();
    var conflicts = 0;
    var seen = Map.of(alice, alice.get(lessons).json(), bob, bob.get(lessons).json());
    var versions = new HashMap<Person, String>();
    var texts = new HashMap<Person, String>();
    seen.forEach(
        (who, json) -> {
          versions.put(who, json.get("version").asText());
          texts.put(who, json.get("text").asText());
        });
    for (var save = 0; save < 500; save++) {
      var who = List.of(alice, bob).get((save * 7 + save / 3) % 2);
      var text = (texts.get(who) + " w" + save).strip();
      var reply = who.put(lessons, change(versions.get(who), text));
      if (reply.status() == 200) {
        taken.add("w" + save);
        texts.put(who, text);
        versions.put(who, reply.json().get("version").asText());
      } else {
        reply.expect(409);
        conflicts++;
        var now = who.get(lessons).expect(200).json();
        texts.put(who, now.get("text").asText());
        versions.put(who, now.get("version").asText());
      }
    }

    var end = alice.get(lessons).json().get("text").asText();
    assertThat(List.of(end.split(" "))).isEqualTo(taken);
    assertThat(conflicts).isPositive();
    assertThat(taken).hasSizeGreaterThan(100);
  }

  @Test
  public void answersEveryStatus() {
    var postmortem = alice.startPostmortem(alice.issue("WEB", "Incident", "Statuses", Map.of()));
    var impact = BASE + postmortem + "/section/impact";
    var hidden = alice.startPostmortem(alice.issue("NET", "Incident", "A secret", Map.of()));

    Site.shared().nobody().get(impact).expect(401);
    Site.shared().nobody().put(impact, change("x", "y")).expect(401);
    dave.get(impact).expect(200);
    dave.put(impact, change("x", "y")).expect(403);
    alice.get(BASE + postmortem + "/section/magic").expect(404);
    alice.put(BASE + postmortem + "/section/magic", change("x", "y")).expect(404);
    assertThat(dave.get(BASE + hidden + "/section/impact").expect(404).text())
        .isEqualTo(
            dave.get(BASE + "NET-99999/section/impact")
                .expect(404)
                .text()
                .replace("NET-99999", hidden));
    assertThat(alice.put(impact, Map.of("text", "y")).expect(400).error("version"))
        .isEqualTo("Send the version of the text that you change.");
    alice.put(impact, change("x", "y".repeat(32_768))).expect(400);
  }

  private static Map<String, String> change(String version, String text) {
    return Map.of("version", version, "text", text);
  }
}
