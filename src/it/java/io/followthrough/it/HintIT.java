package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.Test;

/** Hints on the wording come with the text, and stand in nobody's way. */
public class HintIT {

  private static final String HINTS = "/rest/followthrough/1/hints";

  private final Person alice = Site.shared().as("alice");

  @Test
  public void answersWithHints_eachWithAnotherWayToPutIt() {
    var hints =
        alice
            .post(HINTS, Map.of("kind", "action", "text", "- Improve monitoring"))
            .expect(200)
            .json()
            .get("hints");

    assertThat(hints).hasSize(1);
    assertThat(hints.get(0).get("rule").asText()).isEqualTo("endless-verb");
    assertThat(hints.get(0).get("sentence").asText()).contains("\"Improve\" has no end");
    assertThat(hints.get(0).get("instead").asText()).startsWith("Name what will be there");
  }

  @Test
  public void takesAVaguelyWordedItem_allTheSame() {
    alice.addAction(postmortem(), Map.of("summary", "Improve monitoring"));
  }

  @Test
  public void comesWithTheSectionsOfAPostmortem_andKnowsItsPeople() {
    var postmortem = postmortem();
    alice.write(
        postmortem,
        Map.of(
            "Lessons", "Alice Almond forgot to renew it.", "Impact", "The pods failed to start"));

    var sections =
        alice
            .get("/rest/followthrough/1/postmortem/" + postmortem)
            .expect(200)
            .json()
            .get("sections");

    var hints =
        StreamSupport.stream(sections.spliterator(), false)
            .filter(section -> !section.get("hints").isEmpty())
            .toList();
    assertThat(hints).hasSize(1);
    assertThat(hints.get(0).get("name").asText()).isEqualTo("Lessons");
    assertThat(hints.get(0).get("hints").findValuesAsText("rule"))
        .containsExactly("name-as-cause", "failed-to");
  }

  @Test
  public void saysWhatIsWrongWithAQuestion() {
    Site.shared().nobody().post(HINTS, Map.of("kind", "action", "text", "x")).expect(401);
    var reply = alice.post(HINTS, Map.of("kind", "poem", "verse", 1)).expect(400);
    assertThat(reply.error("kind")).contains("poem", "action, done-when, section");
    assertThat(reply.error("verse")).contains("kind, postmortem, text");
    alice
        .post(HINTS, Map.of("kind", "section", "text", "x", "postmortem", "OPS-99999"))
        .expect(404);
  }

  private String postmortem() {
    return alice.startPostmortem(alice.incident("Put well"));
  }
}
