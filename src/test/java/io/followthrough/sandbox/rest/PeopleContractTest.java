package io.followthrough.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Users, groups and what they may do: "Jira Data Center platform REST API reference", resources
 * api/2/user/search, api/2/user/assignable/search, api/2/group, api/2/groups/picker and
 * api/2/mypermissions.
 */
public class PeopleContractTest {

  @ClassRule public static final RestServer JIRA = new RestServer();

  @Test
  public void findsUsersByHowTheirNamesBegin() throws Exception {
    assertThat(names(JIRA.get("dave", "api/2/user/search?username=ali"))).containsExactly("alice");
    assertThat(names(JIRA.get("dave", "api/2/user/search?username=."))).hasSize(3);
    assertThat(names(JIRA.get("dave", "api/2/user/search?username=.&startAt=1&maxResults=1")))
        .hasSize(1);
    assertThat(JIRA.get("dave", "api/2/user/search").status()).isEqualTo(400);
    assertThat(JIRA.get("", "api/2/user/search?username=a").status()).isEqualTo(401);
  }

  @Test
  public void findsInactiveUsers_onlyWhenAsked() throws Exception {
    var users = JIRA.tracker.ground.users;
    users.setActive(users.create("gone", "Gone", "gone@example.com", "gone"), false);

    assertThat(names(JIRA.get("dave", "api/2/user/search?username=gone"))).isEmpty();
    assertThat(
            names(
                JIRA.get(
                    "dave",
                    "api/2/user/search?username=gone&includeInactive=true&includeActive=false")))
        .containsExactly("gone");
  }

  @Test
  public void findsWhoCanBeAssigned() throws Exception {
    var key = JIRA.issue("OPS", "Whose");

    assertThat(names(JIRA.get("alice", "api/2/user/assignable/search?issueKey=" + key)))
        .contains("alice", "dave");
    assertThat(names(JIRA.get("alice", "api/2/user/assignable/search?project=OPS&username=dav")))
        .containsExactly("dave");
    assertThat(names(JIRA.get("alice", "api/2/user/assignable/search?project=SEC"))).isEmpty();
    assertThat(JIRA.get("dave", "api/2/user/assignable/search?project=SEC").status())
        .isEqualTo(404);
    assertThat(JIRA.get("dave", "api/2/user/assignable/search").status()).isEqualTo(400);
  }

  @Test
  public void tellsAdministratorsWhoIsInAGroup() throws Exception {
    var path = "api/2/group/member?groupname=jira-software-users&maxResults=1";

    var page = JIRA.get("admin", path).json();

    assertThat(page.path("values").findValuesAsText("name")).containsExactly("admin");
    assertThat(page.path("total").asInt()).isEqualTo(2);
    assertThat(page.path("isLast").asBoolean()).isFalse();
    assertThat(page.path("nextPage").asText()).contains("startAt=1");
    var group = JIRA.get("admin", "api/2/group?groupname=jira-software-users").json();
    assertThat(group.path("users").path("size").asInt()).isEqualTo(2);
    assertThat(JIRA.get("dave", path).status()).isEqualTo(403);
    assertThat(JIRA.get("", path).status()).isEqualTo(401);
    assertThat(JIRA.get("admin", "api/2/group/member").status()).isEqualTo(400);
    assertThat(JIRA.get("admin", "api/2/group/member?groupname=none").status()).isEqualTo(404);
  }

  @Test
  public void picksGroups() throws Exception {
    var found = JIRA.get("dave", "api/2/groups/picker?query=ADMIN").json();

    assertThat(found.path("groups").findValuesAsText("name"))
        .containsExactly("jira-administrators");
    assertThat(found.path("header").asText()).isEqualTo("Showing 1 of 1 matching groups");
  }

  @Test
  public void tellsWhatOneMayDo_onAnIssueInAProjectOrAnywhere() throws Exception {
    var look = JIRA.issue("LOOK", "Look");

    assertThat(may("dave", "?issueKey=" + look, "BROWSE_PROJECTS")).isTrue();
    assertThat(may("dave", "?issueKey=" + look, "EDIT_ISSUES")).isFalse();
    assertThat(may("dave", "?projectKey=OPS", "EDIT_ISSUES")).isTrue();
    assertThat(may("dave", "", "EDIT_ISSUES")).isTrue();
    assertThat(may("dave", "", "ADMINISTER")).isFalse();
    assertThat(may("admin", "", "ADMINISTER")).isTrue();
    assertThat(may("", "", "BROWSE_PROJECTS")).isFalse();
    assertThat(JIRA.get("dave", "api/2/mypermissions?projectKey=SEC").status()).isEqualTo(404);
    assertThat(JIRA.get("dave", "api/2/mypermissions?issueKey=SEC-1").status()).isEqualTo(404);
  }

  private static boolean may(String user, String query, String permission) throws Exception {
    var found =
        JIRA.get(user, "api/2/mypermissions" + query).json().path("permissions").path(permission);
    assertThat(found.path("key").asText()).isEqualTo(permission);
    return found.path("havePermission").asBoolean();
  }

  private static List<String> names(RestServer.Answer answer) {
    return answer.json().findValuesAsText("name");
  }
}
