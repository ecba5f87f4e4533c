package io.followthrough.sandbox.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/** Search: "Jira Data Center platform REST API reference", resource api/2/search. */
public class SearchResourceContractTest {

  @ClassRule public static final RestServer JIRA = new RestServer();

  @Test
  public void findsTheSame_byGetAndByPost() throws Exception {
    var first = JIRA.issue("OPS", "Findable one");
    var second = JIRA.issue("OPS", "Findable two");
    var jql = "summary ~ findable order by key";

    var got =
        JIRA.get(
            "alice", "api/2/search?jql=" + encoded(jql) + "&maxResults=1&startAt=1&fields=summary");
    var posted =
        JIRA.post(
            "alice",
            "api/2/search",
            """
            {"jql": "%s", "startAt": 1, "maxResults": 1, "fields": ["summary"]}"""
                .formatted(jql));

    assertThat(got.status()).isEqualTo(200);
    assertThat(got.json()).isEqualTo(posted.json());
    assertThat(got.json().path("total").asInt()).isEqualTo(2);
    assertThat(got.json().path("startAt").asInt()).isEqualTo(1);
    assertThat(got.json().path("maxResults").asInt()).isEqualTo(1);
    assertThat(keys(got.json())).containsExactly(second).doesNotContain(first);
    assertThat(got.json().path("issues").path(0).path("fields")).hasSize(1);
  }

  @Test
  public void findsOnlyWhatSomebodyMaySee() throws Exception {
    JIRA.issue("SEC", "Hidden word");

    assertThat(
            JIRA.get("alice", "api/2/search?jql=" + encoded("summary ~ hidden"))
                .json()
                .path("total")
                .asInt())
        .isEqualTo(1);
    assertThat(
            JIRA.get("dave", "api/2/search?jql=" + encoded("summary ~ hidden"))
                .json()
                .path("total")
                .asInt())
        .isZero();
    assertThat(JIRA.get(RestServer.NOBODY, "api/2/search").json().path("total").asInt()).isZero();
  }

  @Test
  public void tellsWhatIsWrongWithAQuery() throws Exception {
    var unread = JIRA.get("alice", "api/2/search?jql=" + encoded("project = OPS and"));
    var unknown = JIRA.get("alice", "api/2/search?jql=" + encoded("nope = 1 or project = SECRET"));

    assertThat(unread.status()).isEqualTo(400);
    assertThat(unread.messages())
        .containsExactly("Error in the JQL Query: Expecting a field name at the end of the query.");
    assertThat(unknown.messages())
        .containsExactly(
            "Field 'nope' does not exist or you do not have permission to view it.",
            "The value 'SECRET' does not exist for the field 'project'.");
  }

  @Test
  public void refusesParametersThatMakeNoSense() throws Exception {
    assertThat(JIRA.get("alice", "api/2/search?startAt=x").status()).isEqualTo(400);
    assertThat(JIRA.get("alice", "api/2/search?startAt=-1").status()).isEqualTo(400);
    for (var body :
        List.of(
            "{\"jql\": 5}", "{\"maxResults\": \"x\"}", "{\"fields\": \"x\"}", "{\"jlq\": \"\"}")) {
      assertThat(JIRA.post("alice", "api/2/search", body).status()).as(body).isEqualTo(400);
    }
  }

  @Test
  public void needsNoMoreStatements_forMoreIssues() throws Exception {
    JIRA.issue("OPS", "Counted");
    statements();
    var one = statements();

    for (var more = 0; more < 5; more++) {
      JIRA.issue("OPS", "Counted");
    }

    assertThat(statements()).isEqualTo(one);
  }

  private static int statements() throws Exception {
    return Integer.parseInt(
        JIRA.get("alice", "api/2/search?jql=" + encoded("summary ~ counted"))
            .raw()
            .headers()
            .firstValue("X-Sandbox-Statements")
            .orElseThrow());
  }

  private static List<String> keys(JsonNode found) {
    var keys = new ArrayList<String>();
    found.path("issues").forEach(issue -> keys.add(issue.path("key").asText()));
    return keys;
  }

  private static String encoded(String jql) {
    return URLEncoder.encode(jql, UTF_8);
  }
}
