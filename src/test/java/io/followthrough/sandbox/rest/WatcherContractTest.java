package io.followthrough.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Who follows an issue: "Jira Data Center platform REST API reference", resource
 * api/2/issue/{issueIdOrKey}/watchers.
 */
public class WatcherContractTest {

  @ClassRule public static final RestServer JIRA = new RestServer();

  @Test
  public void letsOneFollowAnIssue_withAnEmptyBodyOrByName() throws Exception {
    var path = watchers(JIRA.issue("OPS", "Follow"));

    var empty = JIRA.send("alice", JIRA.request(path).POST(BodyPublishers.noBody()));
    var named = JIRA.post("dave", path, "\"dave\"");

    assertThat(empty.status()).isEqualTo(204);
    assertThat(named.status()).isEqualTo(204);
    var all = JIRA.get("alice", path).json();
    assertThat(all.path("watchCount").asInt()).isEqualTo(2);
    assertThat(all.path("isWatching").asBoolean()).isTrue();
    assertThat(all.path("watchers").findValuesAsText("name")).containsExactly("alice", "dave");
    assertThat(JIRA.get("admin", path).json().path("isWatching").asBoolean()).isFalse();
  }

  @Test
  public void countsFollowersWithTheIssue() throws Exception {
    var key = JIRA.issue("OPS", "Follow");
    JIRA.post("dave", watchers(key), "\"dave\"");

    var watches = JIRA.get("alice", "api/2/issue/" + key).json().path("fields").path("watches");

    assertThat(watches.path("watchCount").asInt()).isEqualTo(1);
    assertThat(watches.path("isWatching").asBoolean()).isFalse();
  }

  @Test
  public void letsOneStop() throws Exception {
    var path = watchers(JIRA.issue("OPS", "Follow"));
    JIRA.post("dave", path, "\"dave\"");

    assertThat(JIRA.delete("dave", path + "?username=dave").status()).isEqualTo(204);
    assertThat(JIRA.get("alice", path).json().path("watchCount").asInt()).isZero();
    assertThat(JIRA.delete("dave", path).status()).isEqualTo(400);
  }

  @Test
  public void letsOnlySomeSpeakForOthers() throws Exception {
    var path = watchers(JIRA.issue("OPS", "Follow"));

    assertThat(JIRA.post("dave", path, "\"alice\"").status()).isEqualTo(401);
    assertThat(JIRA.post("admin", path, "\"alice\"").status()).isEqualTo(204);
    assertThat(JIRA.delete("dave", path + "?username=alice").status()).isEqualTo(401);
    assertThat(JIRA.get("alice", path).json().path("watchCount").asInt()).isEqualTo(1);
  }

  @Test
  public void refusesWhoIsNotThereOrMayNotSeeTheIssue() throws Exception {
    var path = watchers(JIRA.issue("OPS", "Follow"));
    var secret = watchers(JIRA.issue("SEC", "Secret"));

    assertThat(JIRA.post("admin", path, "\"ghost\"").status()).isEqualTo(404);
    assertThat(JIRA.post("admin", path, "{\"name\": \"alice\"}").status()).isEqualTo(400);
    assertThat(JIRA.post("dave", secret, "\"dave\"").status()).isEqualTo(404);
    assertThat(JIRA.get("dave", secret).status()).isEqualTo(404);
  }

  @Test
  public void tellsNobodyWho_whoMayNotKnow() throws Exception {
    var look = watchers(JIRA.issue("LOOK", "Look"));
    JIRA.post("alice", look, "\"alice\"");

    var seen = JIRA.get("dave", look).json();

    assertThat(seen.path("watchCount").asInt()).isEqualTo(1);
    assertThat(seen.path("watchers")).isEmpty();
  }

  @Test
  public void forgetsFollowersWithTheIssue() throws Exception {
    var key = JIRA.issue("OPS", "Delete me");
    JIRA.post("alice", watchers(key), "\"alice\"");
    JIRA.post(
        "alice",
        "api/2/issue/" + key + "/remotelink",
        "{\"object\": {\"url\": \"https://example.com\", \"title\": \"Elsewhere\"}}");

    assertThat(JIRA.delete("admin", "api/2/issue/" + key).status()).isEqualTo(204);
  }

  private static String watchers(String key) {
    return "api/2/issue/" + key + "/watchers";
  }
}
