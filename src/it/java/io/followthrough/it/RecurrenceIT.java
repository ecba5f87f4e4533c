package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.Test;

/** What happened again is a chain once somebody says so, and never before. */
public class RecurrenceIT {

  private static final String BASE = "/rest/followthrough/1/";
  private static final List<String> FACTORS = List.of("software");

  private final Person alice = Site.shared().as("alice");
  private final Person dave = Site.shared().as("dave");

  @Test
  public void suggestsWhatSoundsAlike_andMakesAChainOfWhatPeopleSay() {
    var first = alice.incident("The zeppelin forwarder dropped its gondola");
    var one = alice.startPostmortem(first);
    write(one);
    var item = alice.addAction(one, Map.of("summary", "Watch the gondola"));
    var again = alice.incident("Zeppelin forwarder lost its gondola once more");
    assertThat(similar(alice, again).get(0).get("key").asText()).isEqualTo(one);
    assertThat(similar(alice, again).get(0).get("open").findValuesAsText("key"))
        .containsExactly(item);
    assertThat(alice.get("/browse/" + again).text()).contains("Watch the gondola");
    var two = alice.startPostmortem(again);
    write(two);

    var found = alice.get(recurrence(two)).expect(200).json();

    assertThat(found.get("suggested").findValuesAsText("key")).contains(one);
    assertThat(found.get("confirmed")).isEmpty();
    assertThat(chainOf(alice, one)).isNull();

    var said = confirm(alice, two, one).expect(201).json();

    assertThat(said.get("postmortem").asText()).isEqualTo(one);
    confirm(alice, one, two).expect(409);
    var chain = chainOf(alice, one);
    assertThat(chain.get("links").findValuesAsText("postmortem")).containsExactly(one, two);
    assertThat(chain.get("items").findValuesAsText("key")).containsExactly(item);
    assertThat(chain.get("items").get(0).get("until").isNull()).isTrue();
    assertThat(recurring(alice)).contains(one, two, first, again);
    assertThat(alice.get("/browse/" + two).text()).contains("They lost the same thing");
    assertThat(alice.get("/plugins/servlet/followthrough/reports/recurrence").text())
        .contains("2 times, from", item);

    alice
        .delete(recurrence(one) + "/" + said.get("id").asText(), Map.of("reason", "It was a kite."))
        .expect(200);

    assertThat(chainOf(alice, one)).isNull();
    assertThat(recurring(alice)).doesNotContain(one, two);
    assertThat(
            alice
                .get(recurrence(one))
                .json()
                .get("confirmed")
                .get(0)
                .get("withdrawn")
                .get("reason")
                .asText())
        .isEqualTo("It was a kite.");
  }

  @Test
  public void hidesWhatAReaderMayNotSee() {
    var seen = alice.startPostmortem(alice.incident("The glider landed in the lake"));
    var hidden =
        alice.startPostmortem(
            alice.issue("NET", "Incident", "The glider landed in the lake again", Map.of()));
    confirm(alice, seen, hidden).expect(201);

    assertThat(chainOf(alice, seen)).isNotNull();
    assertThat(chainOf(dave, seen)).isNull();
    assertThat(dave.get(recurrence(seen)).expect(200).text()).doesNotContain(hidden);
    assertThat(recurring(dave)).doesNotContain(seen, hidden);
    dave.get(recurrence(hidden)).expect(404);
    assertThat(confirm(dave, seen, hidden).status()).isIn(400, 403);
    Site.shared().nobody().get(recurrence(seen)).expect(401);
    Site.shared().nobody().get(BASE + "report/recurrence").expect(401);
    Site.shared().nobody().get(BASE + "incident/OPS-1/similar").expect(401);
    dave.get(BASE + "incident/NET-99999/similar").expect(404);
    alice.get(BASE + "report/recurrence?limit=0&x=1").expect(400);
  }

  private void write(String postmortem) {
    alice.write(
        postmortem,
        Map.of("Contributing factors", "The gondola of the zeppelin hung on one hook, unwatched."));
  }

  private static Reply confirm(Person who, String one, String other) {
    return who.post(
        recurrence(one),
        Map.of("postmortem", other, "factors", FACTORS, "why", "They lost the same thing."));
  }

  private static JsonNode similar(Person reader, String incident) {
    return reader
        .get(BASE + "incident/" + incident + "/similar")
        .expect(200)
        .json()
        .get("postmortems");
  }

  private static JsonNode chainOf(Person reader, String postmortem) {
    var chains = reader.get(BASE + "report/recurrence?limit=20").expect(200).json().get("chains");
    return StreamSupport.stream(chains.spliterator(), false)
        .filter(chain -> chain.get("links").findValuesAsText("postmortem").contains(postmortem))
        .findFirst()
        .orElse(null);
  }

  private static List<String> recurring(Person reader) {
    return StreamSupport.stream(
            reader.search("issue in recurring()").expect(200).json().get("issues").spliterator(),
            false)
        .map(issue -> issue.get("key").asText())
        .toList();
  }

  private static String recurrence(String postmortem) {
    return BASE + "postmortem/" + postmortem + "/recurrence";
  }
}
