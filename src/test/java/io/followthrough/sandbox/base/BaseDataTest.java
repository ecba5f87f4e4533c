package io.followthrough.sandbox.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.constant.SandboxIssueType;
import io.followthrough.sandbox.constant.SandboxLinkType;
import io.followthrough.sandbox.constant.SandboxPriority;
import io.followthrough.sandbox.constant.SandboxResolution;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class BaseDataTest {

  @Rule public final FreshDatabase database = new FreshDatabase();
  @Rule public final FreshDatabase other = new FreshDatabase();

  private Ground ground;

  @Before
  public void fill() {
    ground = Ground.fresh(database.store());
  }

  @Test
  public void knowsTheAdministrator() {
    var admin = ground.users.authenticate("admin", "admin").orElseThrow();

    assertThat(ground.permissions.hasPermission(GlobalPermissionKey.ADMINISTER, admin)).isTrue();
    assertThat(ground.users.groupsOf(admin))
        .containsExactly("jira-administrators", "jira-software-users");
  }

  @Test
  public void letsUsersWork_andAdministratorsAdminister() {
    var alice = ground.users.create("alice", "Alice", "a@example.com", "alice");
    var ops = ground.projects.create("OPS", "Operations", alice);
    var permissions = ground.permissions;

    assertThat(permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, ops, alice)).isTrue();
    assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, ops, null)).isFalse();
    assertThat(permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, ops, alice))
        .isFalse();
    assertThat(
            permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, ops, ground.admin()))
        .isTrue();
  }

  @Test
  public void hasTheConstants() {
    assertThat(ground.issueTypes.all())
        .extracting(SandboxIssueType::name)
        .containsExactly("Task", "Sub-task", "Bug", "Incident");
    assertThat(ground.priorities.all())
        .extracting(SandboxPriority::name)
        .containsExactly("Highest", "High", "Medium", "Low", "Lowest");
    assertThat(ground.resolutions.all())
        .extracting(SandboxResolution::name)
        .containsExactly(
            "Done", "Fixed", "Won't Do", "Duplicate", "Incomplete", "Cannot Reproduce");
    assertThat(ground.linkTypes.all())
        .extracting(SandboxLinkType::name)
        .containsExactly("Blocks", "Cloners", "Duplicate", "Relates");
    assertThat(ground.linkTypes.subTask()).isPresent();
  }

  @Test
  public void hasTheStatuses_underTheIdsAndCategoriesOfJira() {
    assertThat(ground.statuses.all())
        .extracting(status -> status.id() + " " + status.name() + " " + status.category().key())
        .containsExactly(
            "1 Open new",
            "3 In Progress indeterminate",
            "4 Reopened new",
            "5 Resolved done",
            "6 Closed done",
            "10000 To Do new",
            "10001 Done done");
  }

  @Test
  public void hasTheScreens() {
    assertThat(ground.screens.fields(1))
        .containsExactly(
            "summary", "issuetype", "priority", "duedate", "assignee", "reporter", "description");
    assertThat(ground.screens.fields(2)).containsExactly("assignee");
    assertThat(ground.screens.fields(3)).containsExactly("resolution", "assignee");
  }

  @Test
  public void isWrittenOnce() {
    assertThat(ground.baseData.write()).isFalse();
    assertThat(new Ground(database.store()).baseData.write()).isFalse();
  }

  @Test
  public void leavesNothingBehind_whenItFails() {
    var broken = new Ground(other.store());
    broken.linkTypes.create("Relates", "a", "b", "");

    assertThrows(IllegalStateException.class, broken.baseData::write);

    assertThat(broken.users.all()).isEmpty();
    assertThat(broken.issueTypes.all()).isEmpty();
  }
}
