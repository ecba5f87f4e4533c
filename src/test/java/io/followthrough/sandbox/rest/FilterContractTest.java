package io.followthrough.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.ClassRule;
import org.junit.Test;

/** Saved filters: "Jira Data Center platform REST API reference", resource api/2/filter. */
public class FilterContractTest {

  @ClassRule public static final RestServer JIRA = new RestServer();

  @Test
  public void keepsAFilter_andChangesIt() throws Exception {
    var made =
        JIRA.post(
            "alice",
            "api/2/filter",
            """
            {"name": "Mine", "description": "All of them", "jql": "assignee = currentUser()",
             "favourite": true}""");

    assertThat(made.status()).isEqualTo(200);
    var path = "api/2/filter/" + made.json().path("id").asText();
    var filter = JIRA.get("alice", path).json();
    assertThat(filter.path("name").asText()).isEqualTo("Mine");
    assertThat(filter.path("owner").path("name").asText()).isEqualTo("alice");
    assertThat(filter.path("favourite").asBoolean()).isTrue();
    assertThat(filter.path("searchUrl").asText()).contains("search?jql=assignee");
    var changed = JIRA.put("alice", path, "{\"jql\": \"project = OPS\", \"favourite\": false}");
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.json().path("jql").asText()).isEqualTo("project = OPS");
    assertThat(changed.json().path("description").asText()).isEqualTo("All of them");
    assertThat(changed.json().path("favourite").asBoolean()).isFalse();
    assertThat(JIRA.delete("alice", path).status()).isEqualTo(204);
    assertThat(JIRA.get("alice", path).status()).isEqualTo(400);
  }

  @Test
  public void listsFavourites() throws Exception {
    filter("dave", "{\"name\": \"B\", \"jql\": \"\", \"favourite\": true}");
    filter("dave", "{\"name\": \"A\", \"jql\": \"\", \"favourite\": true}");
    filter("dave", "{\"name\": \"C\", \"jql\": \"\"}");

    assertThat(JIRA.get("dave", "api/2/filter/favourite").json().findValuesAsText("jql"))
        .hasSize(2);
    assertThat(JIRA.get("dave", "api/2/filter/favourite").json().path(0).path("name").asText())
        .isEqualTo("A");
  }

  @Test
  public void refusesAFilterThatCannotBe() throws Exception {
    filter("alice", "{\"name\": \"Taken\", \"jql\": \"\"}");

    assertThat(post("alice", "{\"name\": \"Taken\", \"jql\": \"\"}").errors())
        .containsEntry("filterName", "Filter with same name already exists.");
    assertThat(post("alice", "{\"name\": \" \", \"jql\": \"\"}").status()).isEqualTo(400);
    assertThat(post("alice", "{\"name\": \"Bad\", \"jql\": \"nonsense = 1\"}").messages())
        .hasSize(1);
    assertThat(post("alice", "{\"name\": \"Bad\", \"jql\": \"a = \\u0000\"}").status())
        .isEqualTo(400);
    assertThat(post("dave", "{\"name\": \"Taken\", \"jql\": \"\"}").status()).isEqualTo(200);
  }

  @Test
  public void isItsOwnersAlone_untilItIsShared() throws Exception {
    var path = filter("alice", "{\"name\": \"Private\", \"jql\": \"\"}");
    assertThat(JIRA.get("dave", path).raw().body())
        .isEqualTo(JIRA.get("dave", "api/2/filter/99999").raw().body());

    var shared = JIRA.post("alice", path + "/permission", "{\"type\": \"authenticated\"}");

    assertThat(shared.status()).isEqualTo(201);
    assertThat(shared.json().path(0).path("type").asText()).isEqualTo("loggedin");
    assertThat(JIRA.get("dave", path).status()).isEqualTo(200);
    assertThat(JIRA.get("", path).status()).isEqualTo(400);
    assertThat(JIRA.put("dave", path, "{\"jql\": \"\"}").status()).isEqualTo(403);
    assertThat(JIRA.delete("dave", path).status()).isEqualTo(403);
  }

  @Test
  public void isSharedWithThoseWhoBrowseAProject_orBelongToAGroup() throws Exception {
    var path = filter("alice", "{\"name\": \"Of projects\", \"jql\": \"\"}");
    var sec = projectId("SEC");

    JIRA.post(
        "alice", path + "/permission", "{\"type\": \"project\", \"projectId\": \"" + sec + "\"}");
    assertThat(JIRA.get("dave", path).status()).isEqualTo(400);

    JIRA.post(
        "alice",
        path + "/permission",
        "{\"type\": \"project\", \"projectId\": \"" + projectId("LOOK") + "\"}");
    var seen = JIRA.get("dave", path).json();
    assertThat(seen.path("sharePermissions")).hasSize(1);
    assertThat(seen.path("sharePermissions").path(0).path("project").path("key").asText())
        .isEqualTo("LOOK");
    assertThat(
            JIRA.post(
                    "alice",
                    path + "/permission",
                    "{\"type\": \"group\", \"groupname\": \"jira-administrators\"}")
                .status())
        .isEqualTo(400);
    assertThat(
            JIRA.post(
                    "alice",
                    path + "/permission",
                    "{\"type\": \"group\", \"groupname\": \"jira-software-users\"}")
                .status())
        .isEqualTo(201);
    assertThat(JIRA.get("admin", path).status()).isEqualTo(200);
  }

  @Test
  public void isNoLongerShared_whenTheShareIsRemoved() throws Exception {
    var path = filter("alice", "{\"name\": \"Once shared\", \"jql\": \"\"}");
    var share =
        JIRA.post("alice", path + "/permission", "{\"type\": \"global\"}")
            .json()
            .path(0)
            .path("id")
            .asText();
    assertThat(JIRA.get("", path + "/permission/" + share).status()).isEqualTo(200);

    assertThat(JIRA.delete("alice", path + "/permission/" + share).status()).isEqualTo(204);

    assertThat(JIRA.get("dave", path).status()).isEqualTo(400);
    assertThat(JIRA.get("alice", path + "/permission").json()).isEmpty();
  }

  private static RestServer.Answer post(String user, String body) throws Exception {
    return JIRA.post(user, "api/2/filter", body);
  }

  private static String filter(String user, String body) throws Exception {
    return "api/2/filter/" + post(user, body).json().path("id").asText();
  }

  private static String projectId(String key) {
    return Long.toString(JIRA.tracker.around.projects().withKey(key).orElseThrow().id());
  }
}
