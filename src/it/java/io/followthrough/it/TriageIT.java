package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.Test;

/** The triage desk over REST: what waits, page by page, and answers to several at once. */
public class TriageIT {

  private static final String TRIAGE = "/rest/followthrough/1/triage";
  private static final Map<String, String> REJECTION =
      Map.of(
          "disposition", "rejected",
          "reasonCategory", "superseded",
          "reason", "The new pool does it by itself");

  private final Person admin = Site.shared().as("admin");
  private final Person alice = Site.shared().as("alice");
  private final Person dave = Site.shared().as("dave");

  @Test
  public void tellsWhatWaits_withWhereItComesFrom_untilItIsAnswered() {
    var incident =
        alice.issue(
            "OPS", "Incident", "Logins fail", Map.of("priority", Map.of("name", "Highest")));
    var postmortem = alice.startPostmortem(incident);
    var action = alice.addAction(postmortem, Map.of("summary", "Close connections"));

    var item = waiting(alice, "", action).orElseThrow();
    assertThat(item.get("action").get("gaps").toString()).isEqualTo("[\"disposition\"]");
    assertThat(item.get("postmortems").toString()).isEqualTo("[\"" + postmortem + "\"]");
    assertThat(item.get("incidents").get(0).get("key").asText()).isEqualTo(incident);
    assertThat(item.get("incidents").get(0).get("severity").asText()).isEqualTo("SEV1");
    assertThat(item.get("mayAnswer").asBoolean()).isTrue();
    assertThat(waiting(alice, "&severity=SEV1&owner=-&project=ops", action)).isPresent();
    assertThat(waiting(alice, "&severity=SEV2", action)).isEmpty();
    assertThat(waiting(alice, "&owner=bob", action)).isEmpty();
    assertThat(waiting(alice, "&project=WEB", action)).isEmpty();

    alice.accept(action, "bob");
    assertThat(waiting(alice, "", action)).isEmpty();
    alice.triage(action, Map.of("disposition", "proposed")).expect(200);
    assertThat(waiting(alice, "&owner=bob", action)).isPresent();
  }

  @Test
  public void tellsOfBrokenPromises_andOfTicketsThatWereLost() {
    var postmortem = alice.startPostmortem(alice.incident("Promises"));
    var broken = alice.addAction(postmortem, Map.of("summary", "Broken"));
    var deleted = alice.addAction(postmortem, Map.of("summary", "Deleted"));
    alice.accept(broken, "bob");
    alice.triage(deleted, REJECTION).expect(200);
    assertThat(waiting(alice, "", broken)).isEmpty();
    assertThat(waiting(alice, "", deleted)).isEmpty();

    alice
        .transition(broken, "Close Issue", Map.of("resolution", Map.of("name", "Won't Do")))
        .expect(204);
    admin.delete("/rest/api/2/issue/" + deleted).expect(204);

    assertThat(waiting(alice, "", broken).orElseThrow().get("action").get("gaps").toString())
        .contains("unfulfilled");
    var lost = waiting(alice, "", deleted).orElseThrow();
    assertThat(lost.get("lost").asText()).isEqualTo("deleted");
    assertThat(lost.get("mayAnswer").asBoolean()).isFalse();
    assertThat(lost.get("postmortems").get(0).asText()).isEqualTo(postmortem);
  }

  @Test
  public void answersSeveral_eachForItself_andTellsTheSecondOfTwo() {
    var postmortem = alice.startPostmortem(alice.incident("Several"));
    var one = alice.addAction(postmortem, Map.of("summary", "One"));
    var two = alice.addAction(postmortem, Map.of("summary", "Two"));
    alice.accept(two, "bob");

    var results = answer(alice, List.of(one, two, "OPS-999999"), REJECTION).get("results");

    assertThat(results)
        .extracting(result -> result.get("key").asText() + " " + result.get("status").asInt())
        .containsExactly(one + " 200", two + " 409", "OPS-999999 404");
    assertThat(results.get(0).get("action").get("disposition").asText()).isEqualTo("rejected");
    assertThat(results.get(1).get("errorMessages").get(0).asText())
        .contains("somebody answered it meanwhile");
    assertThat(waiting(alice, "", one)).isEmpty();
  }

  @Test
  public void refusesByTheSameRules_asForOneItemAlone() {
    var postmortem = alice.startPostmortem(alice.incident("Rules"));
    var action = alice.addAction(postmortem, Map.of("summary", "Rules"));

    var result =
        answer(alice, List.of(action), Map.of("disposition", "accepted", "owner", "nobody-known"))
            .get("results")
            .get(0);

    assertThat(result.get("status").asInt()).isEqualTo(400);
    assertThat(result.get("errors").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("type", "priority", "owner", "due");
    assertThat(waiting(alice, "", action)).isPresent();
    assertThat(alice.post(TRIAGE, Map.of("keys", List.of(), "disposition", "rejected")).expect(400))
        .satisfies(reply -> assertThat(reply.error("keys")).contains("1 to 100"));
    alice.post(TRIAGE, Map.of("keys", "OPS-1", "disposition", "nonsense")).expect(400);
  }

  @Test
  public void turnsPages_withoutGapAndOverlap() {
    var postmortem = alice.startPostmortem(alice.incident("Pages"));
    var keys = new ArrayList<String>();
    for (var item = 0; item < 7; item++) {
      keys.add(alice.addAction(postmortem, Map.of("summary", "Page " + item)));
    }

    var seen = new ArrayList<String>();
    var after = "0";
    while (!after.equals("null")) {
      var page = alice.get(TRIAGE + "?project=OPS&limit=3&after=" + after).expect(200).json();
      assertThat(page.get("items").size()).isLessThanOrEqualTo(3);
      page.get("items").forEach(one -> seen.add(one.get("action").get("key").asText()));
      after = page.get("next").asText("null");
    }

    assertThat(seen).doesNotHaveDuplicates().containsSubsequence(keys);
  }

  @Test
  public void costsWhatIsOnThePage_howeverManyItemsWaitAndHowManyOthersThereAre() {
    var postmortem = alice.startPostmortem(alice.incident("Costs"));
    for (var item = 0; item < 4; item++) {
      alice.addAction(postmortem, Map.of("summary", "Cost " + item));
    }
    var id = alice.get("/rest/api/2/issue/" + postmortem).json().get("id").asText();
    var before = statements("?limit=1&after=" + id);
    var pageOfThree = statements("?limit=3&after=" + id);
    for (var item = 0; item < 40; item++) {
      alice.addAction(postmortem, Map.of("summary", "More " + item));
    }

    assertThat(statements("?limit=3&after=" + id)).isEqualTo(pageOfThree).isEqualTo(before);
    assertThat(statements("?limit=40&after=" + id)).isEqualTo(pageOfThree);
  }

  /** The least of three: now and then something else is sent meanwhile. */
  private long statements(String query) {
    return LongStream.range(0, 3)
        .map(
            round -> {
              var sent = Site.shared().statements();
              alice.get(TRIAGE + query).expect(200);
              return Site.shared().statements() - sent;
            })
        .min()
        .orElseThrow();
  }

  @Test
  public void showsNobodyWhatHeMayNotSee() {
    var hidden = alice.startPostmortem(alice.issue("NET", "Incident", "A secret", Map.of()));
    var visible = alice.startPostmortem(alice.issue("WEB", "Incident", "Look", Map.of()));
    var secret = alice.addAction(hidden, Map.of("summary", "Secret"));
    var open = alice.addAction(visible, Map.of("summary", "Open"));

    assertThat(waiting(dave, "", secret)).isEmpty();
    assertThat(waiting(dave, "", open).orElseThrow().get("mayAnswer").asBoolean()).isFalse();
    assertThat(answer(dave, List.of(secret, open), REJECTION).get("results"))
        .extracting(result -> result.get("status").asInt())
        .containsExactly(404, 403);
    dave.get(TRIAGE + "?project=NET").expect(404);
    dave.get(TRIAGE + "?project=NONE").expect(404);
    dave.get("/plugins/servlet/followthrough/triage/NET").expect(404);
    Site.shared().nobody().get(TRIAGE).expect(401);
    Site.shared().nobody().post(TRIAGE, Map.of("keys", List.of(open))).expect(401);
    alice.get(TRIAGE + "?limit=0").expect(400);
    alice.get(TRIAGE + "?after=x").expect(400);
    alice.get("/plugins/servlet/followthrough/triage?after=x").expect(400);
  }

  private static JsonNode answer(Person person, List<String> keys, Map<String, ?> answer) {
    var body = new HashMap<String, Object>(answer);
    body.put("keys", keys);
    return person.post(TRIAGE, body).expect(200).json();
  }

  private static Optional<JsonNode> waiting(Person person, String more, String key) {
    var after = "0";
    while (!after.equals("null")) {
      var page = person.get(TRIAGE + "?limit=100&after=" + after + more).expect(200).json();
      for (var item : page.get("items")) {
        if (item.get("action").get("key").asText().equals(key)) {
          return Optional.of(item);
        }
      }
      after = page.get("next").asText("null");
    }
    return Optional.empty();
  }
}
