package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.corpus.RealPostmortem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.Test;

/**
 * Postmortems that people really wrote, of which some tell of the same. The files are those of
 * github.com/dfds/postmortems (MIT); they lie beside the checkout, not in it.
 */
public class RealRecurrenceIT {

  private static final String BASE = "/rest/followthrough/1/";

  private final Person alice = Site.shared().as("alice");

  /** By the name of a postmortem, the keys of its incident and of itself. */
  private final Map<String, String> incidents = new LinkedHashMap<>();

  private final Map<String, String> postmortems = new LinkedHashMap<>();

  @Test
  public void logsThatWereNotShipped_areAChainOfFive_thatOneAlertWouldHaveShortened() {
    write("PM2021-001");
    var alert =
        alice.addAction(
            postmortems.get("PM2021-001"),
            Map.of("summary", "Alerts for when logs are not shipped"));
    alice.accept(alert, "bob");
    write("PM2021-002");
    write("PM2022-002");
    write("PM2023-001");
    write("PM2023-002");
    var fresh = alice.incident("Logs not shipped to CloudWatch");

    assertThat(similar(fresh))
        .containsAnyOf(
            postmortems.get("PM2021-001"),
            postmortems.get("PM2022-002"),
            postmortems.get("PM2023-002"));
    assertThat(chain("PM2021-001", "PM2021-002", "PM2022-002", "PM2023-001", "PM2023-002"))
        .containsExactlyElementsOf(postmortems.values());

    for (var later : List.of("PM2022-002", "PM2023-001", "PM2023-002")) {
      claim(later, alert);
    }

    var evidence = alice.get(BASE + "report/evidence/" + alert).expect(200).json();
    assertThat(evidence.get("incidents").asInt()).isEqualTo(3);
    assertThat(evidence.get("openThen").asInt()).isEqualTo(3);
    assertThat(evidence.get("state").asText()).isEqualTo("undone");

    alice
        .transition(alert, "Resolve Issue", Map.of("resolution", Map.of("name", "Fixed")))
        .expect(204);
    write("PM2020-001");
    claim("PM2020-001", alert);

    evidence = alice.get(BASE + "report/evidence/" + alert).expect(200).json();
    assertThat(evidence.get("state").asText()).isEqualTo("kept");
    assertThat(evidence.get("claims").findValuesAsText("stance"))
        .containsExactly("open", "open", "open", "done");
  }

  @Test
  public void servicesThatAnswered503_areAChainOfThree() {
    write("PM2021-005");
    write("PM2021-006");
    write("PM2021-007");

    var suggested =
        alice
            .get(BASE + "postmortem/" + postmortems.get("PM2021-006") + "/recurrence")
            .expect(200)
            .json()
            .get("suggested")
            .findValuesAsText("key");

    assertThat(suggested).contains(postmortems.get("PM2021-005"), postmortems.get("PM2021-007"));
    assertThat(chain("PM2021-005", "PM2021-006", "PM2021-007"))
        .containsExactlyElementsOf(postmortems.values());
  }

  private void write(String name) {
    var written = RealPostmortem.of(name);
    var incident = alice.incident(written.title());
    var postmortem = alice.startPostmortem(incident);
    alice.write(
        postmortem,
        Map.of(
            "Postmortem summary", written.section("summary"),
            "Contributing factors", written.section("contributing factors"),
            "Lessons", written.section("lessons learned")));
    incidents.put(name, incident);
    postmortems.put(name, postmortem);
  }

  /** Confirms one after the other, and tells the chain that comes of it. */
  private List<String> chain(String... names) {
    for (var at = 1; at < names.length; at++) {
      alice
          .post(
              BASE + "postmortem/" + postmortems.get(names[at]) + "/recurrence",
              Map.of(
                  "postmortem", postmortems.get(names[at - 1]),
                  "factors", List.of("complex-system"),
                  "why", "The same thing went unnoticed."))
          .expect(201);
    }
    var chains = alice.get(BASE + "report/recurrence?limit=20").expect(200).json().get("chains");
    return StreamSupport.stream(chains.spliterator(), false)
        .map(chain -> chain.get("links").findValuesAsText("postmortem"))
        .filter(keys -> keys.contains(postmortems.get(names[0])))
        .findFirst()
        .orElseThrow();
  }

  private void claim(String name, String item) {
    alice
        .post(
            BASE + "postmortem/" + postmortems.get(name) + "/backlog/claims",
            Map.of(
                "item", item,
                "incident", incidents.get(name),
                "effect", "detected-sooner",
                "confidence", "high",
                "why", "The alert would have told when logs stopped."))
        .expect(201);
  }

  private List<String> similar(String incident) {
    return alice
        .get(BASE + "incident/" + incident + "/similar")
        .expect(200)
        .json()
        .get("postmortems")
        .findValuesAsText("key");
  }
}
