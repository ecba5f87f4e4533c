package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What few may know is told to them, and to nobody else on any way. */
public class RestrictedIT {

  private static final String BASE = "/rest/followthrough/1/";
  private static final String SECRET = "Xylophonkonzern";

  private final Person admin = Site.shared().admin();
  private final Person alice = Site.shared().as("alice");
  private final Person bob = Site.shared().as("bob");

  @Before
  public void giveRight() {
    say(Map.of("rights", Map.of("restricted", List.of("group:web-team"))));
  }

  @After
  public void sayNothing() {
    say(Map.of());
  }

  @Test
  public void isReadByThoseWhomThePolicyNames_andByNobodyElse() {
    var postmortem = written();

    var told = alice.get(BASE + "postmortem/" + postmortem + "/restricted").expect(200).json();
    assertThat(told.get("text").asText()).contains(SECRET);
    assertThat(told.get("by").asText()).isEqualTo("Alice Almond");
    assertThat(told.get("readers"))
        .extracting(one -> one.asText())
        .containsExactly("group:web-team");
    for (var other : List.of(bob, admin)) {
      assertThat(other.get(BASE + "postmortem/" + postmortem).expect(200).text())
          .doesNotContain(SECRET);
      assertThat(other.get(BASE + "postmortem/" + postmortem + "/restricted").expect(404).text())
          .isEqualTo(
              other
                  .get(BASE + "postmortem/OPS-99999/restricted")
                  .expect(404)
                  .text()
                  .replace("OPS-99999", postmortem));
      assertThat(other.get("/browse/" + postmortem).text())
          .doesNotContain(SECRET, "followthrough-restricted");
    }
    Site.shared().nobody().get(BASE + "postmortem/" + postmortem + "/restricted").expect(401);
    assertThat(alice.get("/browse/" + postmortem).text())
        .contains(SECRET, "id=\"followthrough-restricted\"");
  }

  @Test
  public void standsInNoSearch_export_hint_orAudit() {
    var postmortem = written();

    assertThat(
            alice
                .get("/rest/api/2/search?jql=text%20~%20" + SECRET)
                .expect(200)
                .json()
                .get("total")
                .asInt())
        .isZero();
    for (var path :
        List.of(
            "/rest/api/2/issue/" + postmortem + "?expand=changelog,renderedFields",
            "/rest/api/2/issue/" + postmortem + "/properties",
            BASE + "postmortem/" + postmortem + "/export?form=markdown",
            BASE + "postmortem/" + postmortem + "/export?form=wiki",
            "/plugins/servlet/followthrough/read/" + postmortem,
            "/plugins/servlet/followthrough/postmortem/" + postmortem + "/edit")) {
      assertThat(alice.get(path).expect(200).text()).as(path).doesNotContain(SECRET);
    }
    assertThat(admin.get(BASE + "audit?about=" + postmortem).expect(200).text())
        .contains("restricted-written")
        .doesNotContain(SECRET);
  }

  @Test
  public void refusesWhatIsBad_andKeepsWhatIsThere() {
    var postmortem = written();
    var path = BASE + "postmortem/" + postmortem + "/restricted";
    var version = alice.get(path).json().get("version").asText();

    bob.put(path, Map.of("version", version, "text", "mine")).expect(404);
    assertThat(alice.put(path, Map.of("text", "mine")).expect(400).error("version")).isNotEmpty();
    alice.put(path, Map.of("version", "0", "text", "mine")).expect(409);
    assertThat(
            alice
                .put(path, Map.of("version", version, "text", "x".repeat(32_768)))
                .expect(400)
                .error("text"))
        .contains("32767");
    alice.put(path, Map.of("version", version, "colour", "red")).expect(400);
    assertThat(alice.get(path).json().get("text").asText()).contains(SECRET);
  }

  private String written() {
    var postmortem = alice.startPostmortem(alice.issue("WEB", "Incident", "Restricted", Map.of()));
    var path = BASE + "postmortem/" + postmortem + "/restricted";
    var version = alice.get(path).expect(200).json().get("version").asText();
    alice
        .put(path, Map.of("version", version, "text", "The customer was " + SECRET + " <b>."))
        .expect(200);
    return postmortem;
  }

  private void say(Map<String, ?> policy) {
    var version = admin.get(BASE + "policy/WEB").expect(200).json().get("version").asInt();
    admin
        .put(BASE + "policy/WEB", Map.of("version", version, "forOpen", true, "policy", policy))
        .expect(200);
  }
}
