package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;

/** Whatever is sent gets a clear refusal or is kept and shown as it is; nothing is half-written. */
public class BadInputIT {

  private final Person alice = Site.shared().as("alice");
  private String postmortem;

  @Before
  public void startAPostmortem() {
    postmortem = alice.startPostmortem(alice.incident("Odd things were sent"));
  }

  @Test
  public void namesUnknownFields() {
    var reply = add(Map.of("summary", "x", "ownr", "alice")).expect(400);

    assertThat(reply.error("ownr")).contains("description, issueType, project, summary");
    assertThat(count()).isZero();
  }

  @Test
  public void refusesWrongTypes() {
    assertThat(add(Map.of("summary", List.of("x"))).expect(400).error("summary"))
        .isEqualTo("This must be a text.");
    assertThat(add(Map.of("summary", 7)).expect(400).error("summary"))
        .isEqualTo("This must be a text.");
    alice.postText(path(), "[1,2]").expect(400);
    alice.postText(path(), "{\"summary\":").expect(400);
    alice.postText(path(), "").expect(400);
    assertThat(count()).isZero();
  }

  @Test
  public void refusesWhatIsTooLong() {
    add(Map.of("summary", "x".repeat(256))).expect(400);
    assertThat(add(Map.of("summary", "x", "description", "y".repeat(1_000_000))).status())
        .isBetween(400, 413);
    assertThat(count()).isZero();
  }

  @Test
  public void refusesNul() {
    assertThat(add(Map.of("summary", "a\u0000b")).expect(400).error("summary")).contains("NUL");
    assertThat(count()).isZero();
  }

  @Test
  public void keepsMarkupEmojiAndOtherScripts_asTheyAre() {
    var texts =
        List.of(
            "<script>alert(1)</script> & \"quotes\"",
            "🔥 burning \uD83D\uDC69\u200D\uD83D\uDE92",
            "مرحبا بالعالم \u202Eesrever",
            "{{#if}} ${7*7} #set($x=1) $x");

    for (var text : texts) {
      var key = alice.addAction(postmortem, Map.of("summary", text));
      assertThat(alice.fields(key).get("summary").asText()).isEqualTo(text);
      assertThat(alice.get("/browse/" + key).text())
          .doesNotContain("<script>alert(1)")
          .contains("<title>");
    }
  }

  @Test
  public void refusesUnknownProjectsAndTypes() {
    assertThat(add(Map.of("summary", "x", "project", "NOPE")).expect(400).error("project"))
        .contains("NOPE");
    assertThat(
            add(Map.of("summary", "x", "project", "NET", "issueType", "Miracle"))
                .expect(400)
                .error("issueType"))
        .contains("Miracle", "Task");
    assertThat(add(Map.of("summary", "x", "issueType", "Task")).expect(400).error("issueType"))
        .isNotEmpty();
    assertThat(add(Map.of("summary", "  ")).expect(400).error("summary")).isNotEmpty();
    assertThat(count()).isZero();
  }

  @Test
  public void refusesWhatIsNestedTooDeeply_orNamedAtTooGreatLength() {
    var deep = "[".repeat(20_000) + "]".repeat(20_000);
    var bodies =
        List.of(
            "{\"summary\":" + deep + "}",
            "{\"" + "n".repeat(70_000) + "\":1}",
            "{\"policy\":" + "{\"a\":".repeat(1_000) + "1" + "}".repeat(1_001));
    var admin = Site.shared().admin();

    for (var body : bodies) {
      assertThat(alice.postText(path(), body).expect(400).errorMessages()).hasSize(1);
      assertThat(admin.putText("/rest/followthrough/1/policy/WEB", body).status()).isEqualTo(400);
    }
  }

  @Test
  public void refusesADayThatIsTooFarOff() {
    var action = alice.addAction(postmortem, Map.of("summary", "In a century"));

    var reply =
        alice
            .triage(
                action,
                Map.of(
                    "disposition", "accepted",
                    "type", "prevent",
                    "priority", "High",
                    "owner", "alice",
                    "due", "2127-01-31"))
            .expect(400);

    assertThat(reply.error("due")).isNotEmpty();
    assertThat(alice.fields(action).get("duedate").isNull()).isTrue();
  }

  @Test
  public void refusesToMoveAnIssueByEditingIt() {
    for (var field : List.of("project", "issuetype", "parent")) {
      var reply =
          alice
              .put(
                  "/rest/api/2/issue/" + postmortem,
                  Map.of("fields", Map.of(field, Map.of("key", "NET"))))
              .expect(400);
      assertThat(reply.error(field)).contains("cannot be set");
    }
  }

  @Test
  public void countsPlaceholdersAsEmpty() {
    alice.write(
        postmortem,
        Map.of(
            "Impact", "TBD",
            "Contributing factors",
                "What made it possible and what made it worse. There is rarely just one.",
            "Lessons", " \u00a0\n* \n----\n<br>\nComing soon!"));

    var missing =
        alice
            .get("/rest/followthrough/1/postmortem/" + postmortem)
            .expect(200)
            .json()
            .get("missing")
            .toString();

    assertThat(missing).contains("Impact", "Contributing factors", "Lessons");
  }

  private Reply add(Map<String, ?> action) {
    return alice.post(path(), action);
  }

  private String path() {
    return "/rest/followthrough/1/postmortem/" + postmortem + "/actions";
  }

  private int count() {
    return alice.get(path()).expect(200).json().get("total").asInt();
  }
}
