package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.Test;

/** Every answer stays to be read, with who gave it and what it took the place of. */
public class HistoryIT {

  private final Person alice = Site.shared().as("alice");
  private final Person bob = Site.shared().as("bob");

  @Test
  public void tellsEveryAnswer_newestFirst_aPageAtATime() {
    var postmortem = alice.startPostmortem(alice.incident("Answered three times"));
    var action = alice.addAction(postmortem, Map.of("summary", "Decide about me"));
    alice.accept(action, "bob");
    bob.triage(
            action,
            Map.of("disposition", "rejected", "reasonCategory", "other", "reason", "No use"))
        .expect(200);
    alice.triage(action, Map.of("disposition", "proposed")).expect(200);
    alice.triage(action, Map.of("disposition", "rejected")).expect(400);

    var first = alice.get(path(action) + "?limit=2").expect(200).json();

    assertThat(first.get("changes")).hasSize(2);
    assertThat(first.at("/changes/0/disposition").asText()).isEqualTo("proposed");
    assertThat(first.at("/changes/0/before").asText()).isEqualTo("rejected");
    assertThat(first.at("/changes/1/by").asText()).isEqualTo("bob");
    assertThat(first.at("/changes/1/reason").asText()).isEqualTo("No use");
    assertThat(first.at("/changes/1/at").asText()).endsWith("Z");
    var next = first.get("next").asInt();
    var last = alice.get(path(action) + "?limit=2&before=" + next).expect(200).json();
    assertThat(last.get("changes")).hasSize(1);
    assertThat(last.at("/changes/0/before").isNull()).isTrue();
    assertThat(last.at("/changes/0/disposition").asText()).isEqualTo("accepted");
    assertThat(last.at("/changes/0/owner").asText()).isEqualTo("bob");
    assertThat(last.at("/changes/0/due").asText()).isEqualTo(Person.DUE);
    assertThat(last.get("next").isNull()).isTrue();
  }

  @Test
  public void keepsTheDayFirstPromised_andAsksWhyItIsPutOff() {
    var postmortem = alice.startPostmortem(alice.incident("Put off"));
    var action = alice.addAction(postmortem, Map.of("summary", "Takes longer"));
    alice.accept(action, "bob");
    var later = LocalDate.parse(Person.DUE).plusDays(14).toString();
    var promise = new HashMap<String, Object>();
    promise.putAll(Map.of("disposition", "accepted", "type", "prevent", "priority", "High"));
    promise.putAll(Map.of("owner", "bob", "due", later));

    assertThat(alice.triage(action, promise).expect(400).error("extension"))
        .isEqualTo("It was promised for " + Person.DUE + ". Say why it takes longer.");
    promise.put("extension", "The vendor is late");
    assertThat(alice.triage(action, promise).expect(200).json().get("extension").asText())
        .isEqualTo("The vendor is late");

    var history = alice.get(path(action)).expect(200).json();
    assertThat(history.get("originalDue").asText()).isEqualTo(Person.DUE);
    assertThat(history.get("slips").asInt()).isEqualTo(1);
    assertThat(history.at("/changes/0/extension").asText()).isEqualTo("The vendor is late");
    assertThat(alice.get("/browse/" + action).expect(200).text())
        .contains("First due", Person.DUE, "The vendor is late");
    promise.remove("extension");
    alice.triage(action, promise).expect(200);
  }

  @Test
  public void isForThoseWhoMaySeeTheItem() {
    var postmortem = alice.startPostmortem(alice.incident("Secret answers"));
    var action = alice.addAction(postmortem, Map.of("summary", "Hide me", "project", "NET"));

    Site.shared().nobody().get(path(action)).expect(401);
    Site.shared().as("dave").get(path(action)).expect(404);
    alice.get(path(action)).expect(200);
    alice.get(path(action) + "?limit=101").expect(400);
    alice.get(path(action) + "?before=x").expect(400);
  }

  @Test
  public void doesNotNameWhatItWasADuplicateOf_toWhoeverMayNotSeeThat() {
    var postmortem = alice.startPostmortem(alice.incident("Secret twin"));
    var hidden = alice.addAction(postmortem, Map.of("summary", "Hidden", "project", "NET"));
    bob.accept(hidden, "bob");
    var action = alice.addAction(postmortem, Map.of("summary", "Twin"));
    alice.triage(action, Map.of("disposition", "duplicate", "duplicateOf", hidden)).expect(200);

    assertThat(alice.get(path(action)).text()).contains(hidden);
    assertThat(Site.shared().as("dave").get(path(action)).expect(200).text())
        .contains("duplicate")
        .doesNotContain(hidden);
  }

  private static String path(String action) {
    return "/rest/followthrough/1/action/" + action + "/history";
  }
}
