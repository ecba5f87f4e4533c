package io.followthrough.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.ClassRule;
import org.junit.Test;

/**
 * What belongs to a project: "Jira Data Center platform REST API reference", resources
 * api/2/project/{projectIdOrKey}/statuses, …/role, …/components and …/versions.
 */
public class ProjectContractTest {

  @ClassRule public static final RestServer JIRA = new RestServer();

  @Test
  public void tellsTheStatusesOfEachType() throws Exception {
    var types = JIRA.get("alice", "api/2/project/OPS/statuses").json();

    assertThat(types).hasSameSizeAs(JIRA.tracker.around.types().all());
    assertThat(types.path(0).path("statuses").findValuesAsText("id"))
        .contains(JIRA.tracker.around.statuses().withName("Open").orElseThrow().getId());
    assertThat(types.path(0).path("statuses").path(0).path("statusCategory").path("key").asText())
        .isEqualTo("new");
  }

  @Test
  public void tellsAdministratorsWhoFillsARole() throws Exception {
    var ground = JIRA.tracker.ground;
    var role = ground.roles.withName("Administrators").orElseThrow();
    ground.roles.addUser(JIRA.tracker.ops, role, JIRA.tracker.alice);
    ground.roles.addGroup(JIRA.tracker.ops, role, "jira-administrators");

    var roles = JIRA.get("dave", "api/2/project/OPS/role").json();
    var path = "api/2/project/OPS/role/" + role.id();

    assertThat(roles.path("Administrators").asText()).endsWith("/rest/" + path);
    var told = JIRA.get("alice", path);
    assertThat(told.status()).isEqualTo(200);
    assertThat(told.json().path("actors").findValuesAsText("name"))
        .containsExactly("alice", "jira-administrators");
    assertThat(told.json().path("actors").path(1).path("type").asText())
        .isEqualTo("atlassian-group-role-actor");
    assertThat(JIRA.get("dave", path).status()).isEqualTo(403);
    assertThat(JIRA.get("admin", path).status()).isEqualTo(200);
    assertThat(JIRA.get("alice", "api/2/project/OPS/role/1").status()).isEqualTo(404);
  }

  @Test
  public void hasNeitherComponentsNorVersions() throws Exception {
    assertThat(JIRA.get("alice", "api/2/project/OPS/components").json().isArray()).isTrue();
    assertThat(JIRA.get("alice", "api/2/project/OPS/versions").json()).isEmpty();
  }

  @Test
  public void saysTheSame_whetherAProjectIsMissingOrHidden() throws Exception {
    for (var below :
        new String[] {"", "/statuses", "/role", "/role/10000", "/components", "/versions"}) {
      var hidden = JIRA.get("dave", "api/2/project/SEC" + below);

      assertThat(hidden.status()).as(below).isEqualTo(404);
      assertThat(hidden.raw().body().replace("SEC", "NONE"))
          .isEqualTo(JIRA.get("dave", "api/2/project/NONE" + below).raw().body());
    }
  }
}
