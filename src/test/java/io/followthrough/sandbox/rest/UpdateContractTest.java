package io.followthrough.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Operations on fields: "Jira Data Center platform REST API reference", resource
 * api/2/issue/{issueIdOrKey} (PUT), and "Updating an Issue via the JIRA REST APIs".
 */
public class UpdateContractTest {

  @ClassRule public static final RestServer JIRA = new RestServer();

  @Test
  public void addsChangesAndRemovesComments() throws Exception {
    var key = JIRA.issue("OPS", "Talk");
    update(key, "comment", "{\"add\": {\"body\": \"One\"}}, {\"add\": {\"body\": \"Two\"}}");
    var ids = comments(key).findValuesAsText("id");

    var changed =
        update(
            key,
            "comment",
            "{\"edit\": {\"id\": \"%s\", \"body\": \"First\"}}, {\"remove\": {\"id\": \"%s\"}}"
                .formatted(ids.get(0), ids.get(1)));

    assertThat(changed.status()).isEqualTo(204);
    assertThat(comments(key).findValuesAsText("body")).containsExactly("First");
  }

  @Test
  public void linksTheIssueToAnother() throws Exception {
    var key = JIRA.issue("OPS", "Blocker");
    var other = JIRA.issue("OPS", "Blocked");

    var linked =
        update(
            key,
            "issuelinks",
            "{\"add\": {\"type\": {\"name\": \"Blocks\"}, \"outwardIssue\": {\"key\": \""
                + other
                + "\"}}}");

    assertThat(linked.status()).isEqualTo(204);
    var link = JIRA.get("alice", "api/2/issue/" + key).json().path("fields").path("issuelinks");
    assertThat(link.path(0).path("outwardIssue").path("key").asText()).isEqualTo(other);
  }

  @Test
  public void linksTheOtherWayRound() throws Exception {
    var key = JIRA.issue("OPS", "Blocked");
    var other = JIRA.issue("OPS", "Blocker");

    update(
        key,
        "issuelinks",
        "{\"add\": {\"type\": {\"name\": \"Blocks\"}, \"inwardIssue\": {\"key\": \""
            + other
            + "\"}}}");

    var link = JIRA.get("alice", "api/2/issue/" + key).json().path("fields").path("issuelinks");
    assertThat(link.path(0).path("inwardIssue").path("key").asText()).isEqualTo(other);
  }

  @Test
  public void setsProperties_whenCreatingAndEditing() throws Exception {
    var key =
        JIRA.post(
                "alice",
                "api/2/issue",
                """
                {"fields": {"project": {"key": "OPS"}, "issuetype": {"name": "Task"}, "summary": "x"},
                 "properties": [{"key": "made", "value": {"by": "hand"}}]}""")
            .json()
            .path("key")
            .asText();
    JIRA.put(
        "alice", "api/2/issue/" + key, "{\"properties\": [{\"key\": \"changed\", \"value\": 1}]}");

    var properties =
        JIRA.get("alice", "api/2/issue/" + key + "?properties=*all").json().path("properties");

    assertThat(properties.path("made").path("by").asText()).isEqualTo("hand");
    assertThat(properties.path("changed").asInt()).isEqualTo(1);
  }

  @Test
  public void commentsAndLinks_withATransition() throws Exception {
    var key = JIRA.issue("OPS", "Moves");
    var other = JIRA.issue("OPS", "Other");
    var path = "api/2/issue/" + key + "/transitions";
    var id = JIRA.get("alice", path).json().path("transitions").path(0).path("id").asText();

    var moved =
        JIRA.post(
            "alice",
            path,
            """
            {"transition": {"id": "%s"},
             "update": {"comment": [{"add": {"body": "Moved"}}],
                        "issuelinks": [{"add": {"type": {"name": "Relates"},
                                                "outwardIssue": {"key": "%s"}}}]}}"""
                .formatted(id, other));

    assertThat(moved.status()).isEqualTo(204);
    assertThat(comments(key).findValuesAsText("body")).containsExactly("Moved");
  }

  @Test
  public void undoesTheTransition_whenALinkIsRefused() throws Exception {
    var key = JIRA.issue("OPS", "Moves");
    var path = "api/2/issue/" + key + "/transitions";
    var id = JIRA.get("alice", path).json().path("transitions").path(0).path("id").asText();

    var moved =
        JIRA.post(
            "alice",
            path,
            """
            {"transition": {"id": "%s"},
             "update": {"issuelinks": [{"add": {"type": {"name": "Relates"},
                                                "outwardIssue": {"key": "%s"}}}]}}"""
                .formatted(id, key));

    assertThat(moved.status()).isEqualTo(400);
    var status = JIRA.get("alice", "api/2/issue/" + key).json().path("fields").path("status");
    assertThat(status.path("name").asText()).isEqualTo("Open");
  }

  @Test
  public void refusesWhatAFieldCannotDo() throws Exception {
    var key = JIRA.issue("OPS", "Verbs");

    assertThat(update(key, "summary", "{\"add\": \"x\"}").errors().get("summary"))
        .isEqualTo("Field 'summary' does not support the operation 'add'. It supports 'set'.");
    assertThat(update(key, "comment", "{\"set\": \"x\"}").errors().get("comment"))
        .contains("'add', 'edit', 'remove'");
    assertThat(update(key, "issuelinks", "{\"remove\": {}}").status()).isEqualTo(400);
    assertThat(update(key, "summary", "\"x\"").status()).isEqualTo(400);
    assertThat(update(key, "comment", "{\"remove\": {\"id\": \"abc\"}}").status()).isEqualTo(400);
    assertThat(update(key, "project", "{\"set\": {\"key\": \"SEC\"}}").status()).isEqualTo(400);
    assertThat(JIRA.put("alice", "api/2/issue/" + key, "{\"historyMetadata\": {}}").status())
        .isEqualTo(501);
  }

  @Test
  public void saysTheSame_whetherALinkedIssueIsMissingOrHidden() throws Exception {
    var key = JIRA.issue("OPS", "Links");
    var hidden = JIRA.issue("SEC", "Hidden");
    var link =
        """
        {"update": {"issuelinks": [{"add": {"type": {"name": "Relates"}, "outwardIssue": {"key": "%s"}}}]}}""";

    var answer = JIRA.put("dave", "api/2/issue/" + key, link.formatted(hidden));

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.raw().body())
        .isEqualTo(JIRA.put("dave", "api/2/issue/" + key, link.formatted("NONE-1")).raw().body());
  }

  private static RestServer.Answer update(String key, String field, String operations)
      throws Exception {
    return JIRA.put(
        "alice", "api/2/issue/" + key, "{\"update\": {\"" + field + "\": [" + operations + "]}}");
  }

  private static JsonNode comments(String key) throws Exception {
    return JIRA.get("alice", "api/2/issue/" + key + "/comment").json().path("comments");
  }
}
