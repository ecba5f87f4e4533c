package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

/** Who sees to it that a postmortem gets done stands wherever it is read. */
public class KeepersIT {

  private static final String BASE = "/rest/followthrough/1/postmortem/";

  private final Person alice = Site.shared().as("alice");

  @Test
  public void areTold_andOnceNobodyAnswersForIt_thatToo() {
    var postmortem = alice.startPostmortem(alice.incident("Kept"));
    set(postmortem, "assignee", "bob");
    set(postmortem, facilitator(), "carol");

    var told = alice.get(BASE + postmortem).expect(200).json();
    assertThat(told.get("owner").asText()).isEqualTo("Bob Birch");
    assertThat(told.get("facilitator").asText()).isEqualTo("Carol Cherry");
    assertThat(told.get("orphaned").asBoolean()).isFalse();
    assertThat(alice.get("/browse/" + postmortem).text())
        .contains("Owner: Bob Birch.", "Facilitator: Carol Cherry.");
    assertThat(alice.get(BASE + postmortem + "/export").text())
        .contains("| Owner | Facilitator |", "| Bob Birch | Carol Cherry |");
    assertThat(alice.get(BASE + postmortem + "/export?people=roles").text())
        .contains("| facilitator 1 |")
        .doesNotContain("Birch", "Cherry");

    set(postmortem, "assignee", null);
    set(postmortem, facilitator(), null);

    var alone = alice.get(BASE + postmortem).expect(200).json();
    assertThat(alone.get("owner").isNull()).isTrue();
    assertThat(alone.get("facilitator").isNull()).isTrue();
    assertThat(alone.get("orphaned").asBoolean()).isTrue();
    assertThat(alice.get("/browse/" + postmortem).text()).contains("Nobody is left who answers");
  }

  private void set(String key, String field, @Nullable String name) {
    var fields = new HashMap<String, Object>();
    fields.put(field, name == null ? null : Map.of("name", name));
    alice.put("/rest/api/2/issue/" + key, Map.of("fields", fields)).expect(204);
  }

  private String facilitator() {
    return StreamSupport.stream(
            alice.get("/rest/api/2/field").expect(200).json().spliterator(), false)
        .filter(field -> field.get("name").asText().equals("Facilitator"))
        .map(field -> field.get("id").asText())
        .findFirst()
        .orElseThrow();
  }
}
