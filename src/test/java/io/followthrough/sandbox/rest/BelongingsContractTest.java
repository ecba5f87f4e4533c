package io.followthrough.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.sandbox.store.Tables;
import java.time.Instant;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Comments, properties and links: "Jira Data Center platform REST API reference", resources
 * api/2/issue/{issueIdOrKey}/comment, …/properties and api/2/issueLink.
 */
public class BelongingsContractTest {

  @ClassRule public static final RestServer JIRA = new RestServer();

  @Test
  public void addsAndListsComments() throws Exception {
    var path = "api/2/issue/" + JIRA.issue("OPS", "Talk") + "/comment";

    var added = JIRA.post("alice", path, "{\"body\": \"First\"}");
    JIRA.post("dave", path, "{\"body\": \"Second\"}");

    assertThat(added.status()).isEqualTo(201);
    assertThat(added.json().path("author").path("name").asText()).isEqualTo("alice");
    assertThat(added.json().path("body").asText()).isEqualTo("First");
    var all = JIRA.get("alice", path).json();
    assertThat(all.path("total").asInt()).isEqualTo(2);
    assertThat(all.path("comments").findValuesAsText("body")).containsExactly("First", "Second");
    var second = JIRA.get("alice", path + "?startAt=1&maxResults=1").json();
    assertThat(second.path("comments").findValuesAsText("body")).containsExactly("Second");
    assertThat(second.path("total").asInt()).isEqualTo(2);
  }

  @Test
  public void changesAndDeletesAComment() throws Exception {
    var path = "api/2/issue/" + JIRA.issue("OPS", "Talk") + "/comment";
    var id = JIRA.post("alice", path, "{\"body\": \"Typo\"}").json().path("id").asText();

    assertThat(JIRA.put("alice", path + "/" + id, "{\"body\": \"Mended\"}").status())
        .isEqualTo(200);
    assertThat(JIRA.get("alice", path + "/" + id).json().path("body").asText()).isEqualTo("Mended");
    assertThat(JIRA.delete("alice", path + "/" + id).status()).isEqualTo(204);
    assertThat(JIRA.get("alice", path + "/" + id).status()).isEqualTo(404);
  }

  /**
   * "The Issue's Updated date will be set", as com.atlassian.jira.issue.comments.CommentManager
   * says of adding and of changing a comment.
   */
  @Test
  public void countsACommentAsAChangeOfItsIssue() throws Exception {
    var key = JIRA.issue("OPS", "Talk");
    var path = "api/2/issue/" + key + "/comment";
    var now = updated(key);

    lieStill(key);
    var id = JIRA.post("alice", path, "{\"body\": \"First\"}").json().path("id").asText();
    assertThat(updated(key)).isEqualTo(now);

    lieStill(key);
    JIRA.put("alice", path + "/" + id, "{\"body\": \"Mended\"}");
    assertThat(updated(key)).isEqualTo(now);
  }

  private static void lieStill(String key) throws Exception {
    var id = Long.valueOf(JIRA.get("alice", "api/2/issue/" + key).json().path("id").asText());
    JIRA.tracker
        .store()
        .sql()
        .update(Tables.Issue.TABLE)
        .set(Tables.Issue.UPDATED, Instant.EPOCH)
        .where(Tables.Issue.ID.eq(id))
        .execute();
    assertThat(updated(key)).startsWith("1970");
  }

  private static String updated(String key) throws Exception {
    return JIRA.get("alice", "api/2/issue/" + key).json().path("fields").path("updated").asText();
  }

  @Test
  public void refusesACommentThatSaysNothingOrTooMuch() throws Exception {
    var path = "api/2/issue/" + JIRA.issue("OPS", "Talk") + "/comment";

    for (var body :
        List.of(
            "{}",
            "{\"body\": \"\"}",
            "{\"body\": 5}",
            "{\"text\": \"x\"}",
            "{\"body\": \"a\\u0000b\"}",
            "{\"body\": \"" + "x".repeat(40_000) + "\"}")) {
      assertThat(JIRA.post("alice", path, body).status()).isEqualTo(400);
    }
    assertThat(JIRA.get("alice", path).json().path("total").asInt()).isZero();
  }

  @Test
  public void keepsProperties() throws Exception {
    var path = "api/2/issue/" + JIRA.issue("OPS", "Keep") + "/properties";

    assertThat(JIRA.put("alice", path + "/gate", "{\"opens\": false}").status()).isEqualTo(201);
    assertThat(JIRA.put("alice", path + "/gate", "{\"opens\": true}").status()).isEqualTo(200);

    assertThat(JIRA.get("alice", path).json().path("keys").findValuesAsText("key"))
        .containsExactly("gate");
    var gate = JIRA.get("alice", path + "/gate").json();
    assertThat(gate.path("key").asText()).isEqualTo("gate");
    assertThat(gate.path("value").path("opens").asBoolean()).isTrue();
    assertThat(JIRA.delete("alice", path + "/gate").status()).isEqualTo(204);
    assertThat(JIRA.get("alice", path + "/gate").status()).isEqualTo(404);
    assertThat(JIRA.delete("alice", path + "/gate").status()).isEqualTo(404);
  }

  @Test
  public void showsPropertiesWithTheIssue_whenTheyAreAskedFor() throws Exception {
    var issue = "api/2/issue/" + JIRA.issue("OPS", "Keep");
    JIRA.put("alice", issue + "/properties/gate", "{\"opens\": false}");
    JIRA.put("alice", issue + "/properties/note", "[1, \"two\"]");

    assertThat(JIRA.get("alice", issue).json().has("properties")).isFalse();
    var all = JIRA.get("alice", issue + "?properties=*all").json().path("properties");
    assertThat(all.path("gate").path("opens").isBoolean()).isTrue();
    assertThat(all.path("note").path(1).asText()).isEqualTo("two");
    var one = JIRA.get("alice", issue + "?properties=note,none").json().path("properties");
    assertThat(one).hasSize(1);
  }

  @Test
  public void refusesPropertiesItCannotKeep() throws Exception {
    var path = "api/2/issue/" + JIRA.issue("OPS", "Keep") + "/properties/";

    assertThat(JIRA.put("alice", path + "x", "nonsense").status()).isEqualTo(400);
    assertThat(JIRA.put("alice", path + "x", "").status()).isEqualTo(400);
    assertThat(JIRA.put("alice", path + "k".repeat(256), "1").status()).isEqualTo(400);
    assertThat(JIRA.put("alice", path + "x", "\"" + "y".repeat(40_000) + "\"").status())
        .isEqualTo(400);
  }

  @Test
  public void drawsShowsAndRemovesALink() throws Exception {
    var blocker = JIRA.issue("OPS", "Blocker");
    var blocked = JIRA.issue("OPS", "Blocked");

    assertThat(link("alice", "Blocks", blocker, blocked).status()).isEqualTo(201);

    var out = links(blocker).path(0);
    assertThat(out.path("outwardIssue").path("key").asText()).isEqualTo(blocked);
    assertThat(out.path("type").path("outward").asText()).isEqualTo("blocks");
    assertThat(out.path("outwardIssue").path("fields").path("summary").asText())
        .isEqualTo("Blocked");
    var in = links(blocked).path(0);
    assertThat(in.path("inwardIssue").path("key").asText()).isEqualTo(blocker);
    var path = "api/2/issueLink/" + out.path("id").asText();
    assertThat(JIRA.get("alice", path).json().path("inwardIssue").path("key").asText())
        .isEqualTo(blocker);
    assertThat(JIRA.delete("alice", path).status()).isEqualTo(204);
    assertThat(JIRA.get("alice", path).status()).isEqualTo(404);
    assertThat(links(blocker)).isEmpty();
  }

  @Test
  public void showsNoLinkToAnIssueSomebodyMayNotSee() throws Exception {
    var open = JIRA.issue("OPS", "Open");
    var secret = JIRA.issue("SEC", "Secret");
    link("alice", "Relates", open, secret);

    assertThat(links(open)).hasSize(1);
    var seen = JIRA.get("dave", "api/2/issue/" + open).json().path("fields").path("issuelinks");
    assertThat(seen).isEmpty();
    var id = links(open).path(0).path("id").asText();
    assertThat(JIRA.delete("dave", "api/2/issueLink/" + id).status()).isEqualTo(404);
    assertThat(link("dave", "Relates", open, secret).status()).isEqualTo(404);
  }

  @Test
  public void refusesALinkThatMakesNoSense() throws Exception {
    var one = JIRA.issue("OPS", "One");
    var two = JIRA.issue("OPS", "Two");

    assertThat(link("alice", "Nonsense", one, two).status()).isEqualTo(404);
    assertThat(link("alice", "Blocks", one, one).status()).isEqualTo(400);
    assertThat(JIRA.post("alice", "api/2/issueLink", "{}").status()).isBetween(400, 404);
    assertThat(
            JIRA.post(
                    "alice",
                    "api/2/issueLink",
                    "{\"type\": {\"name\": \"Blocks\"}, \"inwardIssue\": {}, \"outwardIssue\": {}}")
                .status())
        .isEqualTo(400);
    assertThat(JIRA.delete("alice", "api/2/issueLink/nonsense").status()).isEqualTo(404);
  }

  private static RestServer.Answer link(String user, String type, String from, String to)
      throws Exception {
    return JIRA.post(
        user,
        "api/2/issueLink",
        """
        {"type": {"name": "%s"}, "inwardIssue": {"key": "%s"}, "outwardIssue": {"key": "%s"}}"""
            .formatted(type, from, to));
  }

  private static JsonNode links(String key) throws Exception {
    return JIRA.get("alice", "api/2/issue/" + key).json().path("fields").path("issuelinks");
  }
}
