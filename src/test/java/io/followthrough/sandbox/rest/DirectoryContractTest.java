package io.followthrough.sandbox.rest;

import static io.followthrough.sandbox.rest.RestServer.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * What a client asks first: "Jira Data Center platform REST API reference", resources serverInfo,
 * myself, user, project, issuetype, status, priority, resolution, field, issueLinkType and
 * auth/1/session; "Using personal access tokens", Atlassian documentation.
 */
public class DirectoryContractTest {

  @ClassRule public static final RestServer JIRA = new RestServer();

  @Test
  public void tellsWhatItIs() throws Exception {
    var info = JIRA.get(NOBODY, "api/2/serverInfo").json();

    assertThat(info.path("baseUrl").asText()).isEqualTo(JIRA.server.baseUrl());
    assertThat(info.path("versionNumbers").path(0).asInt()).isEqualTo(11);
    assertThat(info.path("serverTitle").asText()).contains("not Jira");
    assertThat(JIRA.get(NOBODY, "api/latest/serverInfo").json()).isEqualTo(info);
  }

  @Test
  public void tellsWhoSomebodyIs() throws Exception {
    var me = JIRA.get("alice", "api/2/myself").json();

    assertThat(me.path("name").asText()).isEqualTo("alice");
    assertThat(me.path("emailAddress").asText()).isEqualTo("alice@example.com");
    assertThat(me.path("active").asBoolean()).isTrue();
    assertThat(JIRA.get("alice", "api/2/user?username=dave").json().path("name").asText())
        .isEqualTo("dave");
    assertThat(JIRA.get("alice", "api/2/user?username=ghost").status()).isEqualTo(404);
    assertThat(JIRA.get("alice", "api/2/user").status()).isEqualTo(400);
    assertThat(JIRA.get(NOBODY, "api/2/user?username=dave").status()).isEqualTo(401);
  }

  @Test
  public void listsTheProjectsSomebodyMaySee() throws Exception {
    assertThat(JIRA.get("alice", "api/2/project").json().findValuesAsText("key"))
        .contains("OPS", "SEC", "LOOK");
    assertThat(JIRA.get("dave", "api/2/project").json().findValuesAsText("key"))
        .contains("OPS", "LOOK")
        .doesNotContain("SEC");
    assertThat(JIRA.get(NOBODY, "api/2/project").json()).isEmpty();
    var ops = JIRA.get("dave", "api/2/project/OPS").json();
    assertThat(ops.path("lead").path("name").asText()).isEqualTo("admin");
    assertThat(ops.path("issueTypes").findValuesAsText("name")).contains("Task", "Sub-task");
    assertThat(JIRA.get("dave", "api/2/project/SEC").messages())
        .containsExactly("No project could be found with key 'SEC'.");
    assertThat(JIRA.get("dave", "api/2/project/NONE").status()).isEqualTo(404);
  }

  @Test
  public void listsWhatIssuesAreMadeOf() throws Exception {
    assertThat(JIRA.get("dave", "api/2/issuetype").json().findValuesAsText("name"))
        .contains("Task", "Bug", "Sub-task");
    assertThat(JIRA.get("dave", "api/2/priority").json().findValuesAsText("name"))
        .startsWith("Highest");
    assertThat(JIRA.get("dave", "api/2/resolution").json().findValuesAsText("name"))
        .contains("Fixed");
    assertThat(
            JIRA.get("dave", "api/2/status/Closed")
                .json()
                .path("statusCategory")
                .path("key")
                .asText())
        .isEqualTo("done");
    assertThat(JIRA.get("dave", "api/2/statuscategory").json().findValuesAsText("key"))
        .containsExactly("undefined", "new", "indeterminate", "done");
    var links = JIRA.get("dave", "api/2/issueLinkType").json().path("issueLinkTypes");
    assertThat(links.findValuesAsText("outward")).contains("blocks");
    assertThat(links.findValuesAsText("name")).doesNotContain("jira_subtask_link");
    assertThat(JIRA.get("dave", "api/2/issuetype/4711").status()).isEqualTo(404);
  }

  @Test
  public void listsFields_withWhatTheyHold() throws Exception {
    var fields = JIRA.get("dave", "api/2/field").json();

    assertThat(fields.findValuesAsText("id"))
        .contains("summary", "status", "customfield_" + JIRA.lessons);
    for (var field : fields) {
      if (field.path("id").asText().equals("customfield_" + JIRA.lessons)) {
        assertThat(field.path("name").asText()).isEqualTo("Lessons");
        assertThat(field.path("custom").asBoolean()).isTrue();
        assertThat(field.path("schema").path("customId").asLong()).isEqualTo(JIRA.lessons);
        assertThat(field.path("schema").path("custom").asText()).endsWith(":textarea");
      }
    }
  }

  @Test
  public void signsInAndOut() throws Exception {
    var signedIn =
        JIRA.post(NOBODY, "auth/1/session", "{\"username\": \"dave\", \"password\": \"dave\"}");

    assertThat(signedIn.status()).isEqualTo(200);
    assertThat(signedIn.json().path("session").path("name").asText()).isEqualTo("JSESSIONID");
    var cookie = signedIn.raw().headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/jira");
    var pair = cookie.split(";", 2)[0];
    var current = JIRA.send(NOBODY, JIRA.request("auth/1/session").header("Cookie", pair).GET());
    assertThat(current.json().path("name").asText()).isEqualTo("dave");
    var signedOut =
        JIRA.send(NOBODY, JIRA.request("auth/1/session").header("Cookie", pair).DELETE());
    assertThat(signedOut.status()).isEqualTo(204);
    assertThat(
            JIRA.send(NOBODY, JIRA.request("auth/1/session").header("Cookie", pair).GET()).status())
        .isEqualTo(401);
  }

  @Test
  public void signsNobodyIn_withAWrongPassword() throws Exception {
    var answer =
        JIRA.post(NOBODY, "auth/1/session", "{\"username\": \"dave\", \"password\": \"x\"}");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.raw().headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(JIRA.post(NOBODY, "auth/1/session", "{\"username\": 5}").status()).isEqualTo(400);
    assertThat(
            JIRA.send(
                    NOBODY,
                    JIRA.request("auth/1/session")
                        .header("Content-Type", "text/plain")
                        .POST(
                            BodyPublishers.ofString(
                                "{\"username\":\"dave\",\"password\":\"dave\"}")))
                .status())
        .isEqualTo(403);
  }

  @Test
  public void makesListsAndRevokesTokens() throws Exception {
    var made =
        JIRA.post("dave", "pat/latest/tokens", "{\"name\": \"ci\", \"expirationDuration\": 30}");

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.json().path("name").asText()).isEqualTo("ci");
    assertThat(made.json().path("expiringAt").asText()).startsWith("2030-04-1");
    var bearer =
        JIRA.send(
            NOBODY,
            JIRA.request("api/2/myself")
                .header("Authorization", "Bearer " + made.json().path("rawToken").asText())
                .GET());
    assertThat(bearer.json().path("name").asText()).isEqualTo("dave");
    var id = made.json().path("id").asText();
    assertThat(JIRA.get("dave", "pat/latest/tokens").json().findValuesAsText("id")).contains(id);
    assertThat(JIRA.get("dave", "pat/latest/tokens").raw().body()).doesNotContain("rawToken");
    assertThat(JIRA.delete("alice", "pat/latest/tokens/" + id).status()).isEqualTo(404);
    assertThat(JIRA.delete("dave", "pat/latest/tokens/" + id).status()).isEqualTo(204);
    assertThat(JIRA.post("dave", "pat/latest/tokens", "{\"name\": \"\"}").status()).isEqualTo(400);
    assertThat(
            JIRA.post("dave", "pat/latest/tokens", "{\"name\": \"x\", \"expirationDuration\": 0}")
                .status())
        .isEqualTo(400);
    assertThat(JIRA.get(NOBODY, "pat/latest/tokens").status()).isEqualTo(401);
  }
}
