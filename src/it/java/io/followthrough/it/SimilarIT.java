package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.Test;

/** Who is about to ask for something learns that it was asked for before, and what became of it. */
public class SimilarIT {

  private static final String SIMILAR = "/rest/followthrough/1/action/similar";

  private final Person alice = Site.shared().as("alice");
  private final Person dave = Site.shared().as("dave");

  @Test
  public void findsItemsOfOtherPostmortems_withWhatBecameOfThem() {
    var first = postmortem();
    var second = postmortem();
    var subTask = alice.addAction(first, Map.of("summary", "Quasar telemetry and alarms"));
    var ticket =
        alice.addAction(
            second, Map.of("summary", "Alarm on **quasar** telemetry", "project", "WEB"));
    alice.accept(ticket, "alice");

    var found = similar(alice, "quasar telemetry and alarms", "&postmortem=" + first);

    assertThat(found).extracting(one -> one.get("key").asText()).containsExactly(subTask, ticket);
    assertThat(found.get(0).get("score").asDouble()).isEqualTo(1);
    assertThat(found.get(0).get("state").asText()).isEqualTo("Proposed");
    assertThat(found.get(0).get("postmortems").get(0).asText()).isEqualTo(first);
    assertThat(found.get(1).get("same").asBoolean()).isTrue();
    assertThat(found.get(1).get("state").asText()).isEqualTo("Accepted, Open");
    assertThat(found.get(1).get("disposition").asText()).isEqualTo("accepted");
    assertThat(found.get(1).get("delivery").asText()).isEqualTo("open");
  }

  @Test
  public void showsNothingThatTheVisitorMayNotSee() {
    var hidden =
        alice.addAction(postmortem(), Map.of("summary", "Neutrino shield", "project", "NET"));

    assertThat(similar(alice, "Neutrino shield", "")).hasSize(1);
    assertThat(hidden).startsWith("NET-");
    assertThat(similar(dave, "Neutrino shield", "")).isEmpty();
  }

  @Test
  public void knowsOfEveryChange() {
    var action = alice.addAction(postmortem(), Map.of("summary", "Calibrate the gravimeter"));
    assertThat(similar(alice, "Calibrate the gravimeter", "")).hasSize(1);

    alice
        .put(
            "/rest/api/2/issue/" + action,
            Map.of("fields", Map.of("summary", "Sell the heliostat")))
        .expect(204);
    assertThat(similar(alice, "Calibrate the gravimeter", "")).isEmpty();
    assertThat(similar(alice, "Sell the heliostat", "")).hasSize(1);

    Site.shared().admin().delete("/rest/api/2/issue/" + action).expect(204);
    assertThat(similar(alice, "Sell the heliostat", "")).isEmpty();
  }

  @Test
  public void showsAtMostFive_andLessSimilarOnesOnRequest() {
    var postmortem = postmortem();
    for (var item = 0; item < 6; item++) {
      alice.addAction(postmortem, Map.of("summary", "Polish the astrolabe " + item));
    }
    alice.addAction(postmortem, Map.of("summary", "Count lenses of the sextant, oil its joints"));

    assertThat(similar(alice, "Polish the astrolabe", "")).hasSize(5);
    assertThat(similar(alice, "Oil the sextant", "")).isEmpty();
    assertThat(similar(alice, "Oil the sextant", "&loose=true"))
        .first()
        .satisfies(one -> assertThat(one.get("same").asBoolean()).isFalse());
  }

  @Test
  public void saysWhatIsWrongWithAQuestion() {
    Site.shared().nobody().get(SIMILAR + "?text=x").expect(401);
    assertThat(alice.get(SIMILAR).expect(400).error("text"))
        .isEqualTo("Say in a line what is to be done.");
    assertThat(alice.get(SIMILAR + "?text=" + "x".repeat(256)).expect(400).error("text"))
        .contains("at most 255");
    assertThat(alice.get(SIMILAR + "?text=x&loose=perhaps").expect(400).error("loose"))
        .contains("true or false");
    alice.get(SIMILAR + "?text=x&postmortem=OPS-99999").expect(404);
  }

  private String postmortem() {
    return alice.startPostmortem(alice.incident("Something like before"));
  }

  private static List<JsonNode> similar(Person person, String text, String more) {
    var actions =
        person
            .get(SIMILAR + "?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + more)
            .expect(200)
            .json()
            .get("actions");
    return StreamSupport.stream(actions.spliterator(), false).toList();
  }
}
