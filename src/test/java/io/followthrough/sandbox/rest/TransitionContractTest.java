package io.followthrough.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Transitions: "Jira Data Center platform REST API reference", resource
 * api/2/issue/{issueIdOrKey}/transitions.
 */
public class TransitionContractTest {

  @ClassRule public static final RestServer JIRA = new RestServer();

  @Test
  public void showsTheWaysOut_andWhereTheyLead() throws Exception {
    var ways = ways(JIRA.issue("OPS", "Move"));

    assertThat(ways.findValuesAsText("name")).contains("Resolve Issue", "Close Issue");
    var resolve = named(ways, "Resolve Issue");
    assertThat(resolve.path("to").path("name").asText()).isEqualTo("Resolved");
    assertThat(resolve.path("to").path("statusCategory").path("key").asText()).isEqualTo("done");
    assertThat(resolve.path("fields").path("resolution").path("required").asBoolean()).isTrue();
    assertThat(
            resolve
                .path("fields")
                .path("resolution")
                .path("allowedValues")
                .findValuesAsText("name"))
        .contains("Fixed");
  }

  @Test
  public void movesAnIssue_withFieldsAndAComment() throws Exception {
    var key = JIRA.issue("OPS", "Move");

    var answer =
        take(
            "alice",
            key,
            "Resolve Issue",
            """
            , "fields": {"resolution": {"name": "Duplicate"}}, "update": {"comment": [{"add": {"body": "See the other"}}]}""");

    assertThat(answer.status()).isEqualTo(204);
    var fields = JIRA.get("alice", "api/2/issue/" + key).json().path("fields");
    assertThat(fields.path("status").path("name").asText()).isEqualTo("Resolved");
    assertThat(fields.path("resolution").path("name").asText()).isEqualTo("Duplicate");
    assertThat(fields.path("resolutiondate").isTextual()).isTrue();
    assertThat(fields.path("comment").path("comments").findValuesAsText("body"))
        .containsExactly("See the other");
  }

  @Test
  public void refusesATransitionThatIsNone() throws Exception {
    var path = "api/2/issue/" + JIRA.issue("OPS", "Move") + "/transitions";

    assertThat(JIRA.post("alice", path, "{}").messages())
        .containsExactly("Missing 'transition' identifier");
    assertThat(JIRA.post("alice", path, "{\"transition\": {\"id\": \"x\"}}").messages())
        .containsExactly("'transition' identifier must be an integer");
    var unknown = JIRA.post("alice", path, "{\"transition\": {\"id\": \"4711\"}}");
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.messages()).hasSize(1);
    assertThat(JIRA.post("alice", path, "{\"transition\": 5}").status()).isEqualTo(400);
  }

  @Test
  public void refusesAFieldThatIsNotOnTheScreen_andLeavesTheIssueWhereItIs() throws Exception {
    var key = JIRA.issue("OPS", "Move");

    var answer = take("alice", key, "Resolve Issue", ", \"fields\": {\"summary\": \"Sneaky\"}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors()).containsKey("summary");
    var fields = JIRA.get("alice", "api/2/issue/" + key).json().path("fields");
    assertThat(fields.path("status").path("name").asText()).isEqualTo("Open");
    assertThat(fields.path("summary").asText()).isEqualTo("Move");
  }

  @Test
  public void showsNoWayOut_toSomebodyWhoMayOnlyLook() throws Exception {
    var key = JIRA.issue("LOOK", "Stays");
    var id = named(ways(key), "Resolve Issue").path("id").asText();

    var seen = JIRA.get("dave", "api/2/issue/" + key + "/transitions");
    var taken =
        JIRA.post(
            "dave",
            "api/2/issue/" + key + "/transitions",
            "{\"transition\": {\"id\": \"" + id + "\"}}");

    assertThat(seen.json().path("transitions")).isEmpty();
    assertThat(taken.status()).isEqualTo(400);
  }

  private static RestServer.Answer take(String user, String key, String name, String more)
      throws Exception {
    var id = named(ways(key), name).path("id").asText();
    return JIRA.post(
        user,
        "api/2/issue/" + key + "/transitions",
        "{\"transition\": {\"id\": \"" + id + "\"}" + more + "}");
  }

  private static JsonNode ways(String key) throws Exception {
    return JIRA.get("alice", "api/2/issue/" + key + "/transitions?expand=transitions.fields")
        .json()
        .path("transitions");
  }

  private static JsonNode named(JsonNode ways, String name) {
    for (var way : ways) {
      if (List.of(name).contains(way.path("name").asText())) {
        return way;
      }
    }
    throw new AssertionError("no " + name + " among " + ways);
  }
}
