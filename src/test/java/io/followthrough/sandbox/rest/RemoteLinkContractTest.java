package io.followthrough.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.ClassRule;
import org.junit.Test;

/**
 * Links to things elsewhere: "Jira Data Center platform REST API reference", resource
 * api/2/issue/{issueIdOrKey}/remotelink, and "Jira REST API for Remote Issue Links".
 */
public class RemoteLinkContractTest {

  @ClassRule public static final RestServer JIRA = new RestServer();

  private static final String TICKET =
      """
      {"globalId": "%s", "relationship": "causes",
       "application": {"type": "com.acme.tracker", "name": "My Acme Tracker"},
       "object": {"url": "https://www.example.com/support?id=1", "title": "%s",
                  "status": {"resolved": true}}}\
      """;

  @Test
  public void drawsALink_andShowsIt() throws Exception {
    var path = links(JIRA.issue("OPS", "Link"));

    var drawn = JIRA.post("alice", path, TICKET.formatted("system=1&id=1", "TSTSUP-111"));

    assertThat(drawn.status()).isEqualTo(201);
    var id = drawn.json().path("id").asText();
    assertThat(drawn.json().path("self").asText()).endsWith("/remotelink/" + id);
    var link = JIRA.get("alice", path + "/" + id).json();
    assertThat(link.path("globalId").asText()).isEqualTo("system=1&id=1");
    assertThat(link.path("application").path("name").asText()).isEqualTo("My Acme Tracker");
    assertThat(link.path("relationship").asText()).isEqualTo("causes");
    assertThat(link.path("object").path("title").asText()).isEqualTo("TSTSUP-111");
    assertThat(link.path("object").path("status").path("resolved").asBoolean()).isTrue();
    assertThat(JIRA.get("alice", path).json()).hasSize(1);
    assertThat(JIRA.get("alice", path + "?globalId=system%3D1%26id%3D1").json().path("id").asText())
        .isEqualTo(id);
  }

  @Test
  public void changesTheLinkOfAGlobalId_whenItIsDrawnAgain() throws Exception {
    var path = links(JIRA.issue("OPS", "Link"));
    var first = JIRA.post("alice", path, TICKET.formatted("a", "Old"));

    var again = JIRA.post("alice", path, TICKET.formatted("a", "New"));

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().path("id")).isEqualTo(first.json().path("id"));
    assertThat(JIRA.get("alice", path).json().findValuesAsText("title")).containsExactly("New");
  }

  @Test
  public void tellsTheHistory() throws Exception {
    var key = JIRA.issue("OPS", "Link");
    JIRA.post("alice", links(key), TICKET.formatted("a", "There"));

    var item =
        JIRA.get("alice", "api/2/issue/" + key + "?expand=changelog")
            .json()
            .path("changelog")
            .path("histories")
            .path(0)
            .path("items")
            .path(0);

    assertThat(item.path("field").asText()).isEqualTo("RemoteIssueLink");
    assertThat(item.path("toString").asText()).isEqualTo("This issue links to \"There\"");
  }

  @Test
  public void changesAndRemovesLinks() throws Exception {
    var path = links(JIRA.issue("OPS", "Link"));
    var id = JIRA.post("alice", path, TICKET.formatted("a", "One")).json().path("id").asText();
    JIRA.post("alice", path, TICKET.formatted("b", "Two"));

    assertThat(JIRA.put("alice", path + "/" + id, TICKET.formatted("a", "First")).status())
        .isEqualTo(204);
    assertThat(JIRA.put("alice", path + "/" + id, TICKET.formatted("b", "First")).status())
        .isEqualTo(400);
    assertThat(JIRA.delete("alice", path + "/" + id).status()).isEqualTo(204);
    assertThat(JIRA.delete("alice", path + "?globalId=b").status()).isEqualTo(204);
    assertThat(JIRA.delete("alice", path + "?globalId=b").status()).isEqualTo(404);
    assertThat(JIRA.get("alice", path).json()).isEmpty();
  }

  @Test
  public void refusesALinkThatLeadsNowhere() throws Exception {
    var path = links(JIRA.issue("OPS", "Link"));

    assertThat(JIRA.post("alice", path, "{}").errors()).containsOnlyKeys("url", "title");
    assertThat(
            JIRA.post(
                    "alice",
                    path,
                    "{\"object\": {\"url\": \"javascript:alert(1)\", \"title\": \"x\"}}")
                .errors())
        .containsOnlyKeys("url");
    assertThat(JIRA.post("alice", path, "{\"object\": 5}").status()).isEqualTo(400);
    assertThat(JIRA.post("alice", path, TICKET.formatted("a", "\\u0000")).status()).isEqualTo(400);
    assertThat(JIRA.post("alice", path, TICKET.formatted("\\u0000", "x")).status()).isEqualTo(400);
    assertThat(JIRA.get("alice", path + "?globalId=%00").status()).isEqualTo(404);
    assertThat(JIRA.get("alice", path + "/nonsense").status()).isEqualTo(404);
  }

  @Test
  public void asksWhoMayLink() throws Exception {
    var look = links(JIRA.issue("LOOK", "Look"));
    var secret = links(JIRA.issue("SEC", "Secret"));

    assertThat(JIRA.post("dave", look, TICKET.formatted("a", "x")).status()).isEqualTo(403);
    assertThat(JIRA.get("dave", look).status()).isEqualTo(200);
    assertThat(JIRA.post("dave", secret, TICKET.formatted("a", "x")).status()).isEqualTo(404);
    assertThat(JIRA.get("dave", secret).status()).isEqualTo(404);
  }

  private static String links(String key) {
    return "api/2/issue/" + key + "/remotelink";
  }
}
