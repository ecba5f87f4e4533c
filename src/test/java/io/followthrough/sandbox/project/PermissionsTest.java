package io.followthrough.sandbox.project;

import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.EDIT_ISSUES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.constant.IssueTypes;
import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.user.Users;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class PermissionsTest {

  @Rule public final FreshDatabase database = new FreshDatabase();

  private Users users;
  private Projects projects;
  private Roles roles;
  private Permissions permissions;
  private SandboxUser alice;
  private SandboxUser bob;
  private SandboxProject ops;
  private long scheme;

  @Before
  public void open() {
    var store = database.store();
    users = new Users(store);
    projects = new Projects(store, users, new IssueTypes(store));
    roles = new Roles(store, users);
    permissions = new Permissions(store, users, projects, roles);
    scheme = permissions.createDefaultScheme();
    alice = users.create("alice", "Alice", "a@example.com", "alice");
    bob = users.create("bob", "Bob", "b@example.com", "bob");
    ops = projects.create("OPS", "Operations", alice);
  }

  @Test
  public void grantsNothing_unlessTheSchemeDoes() {
    assertThat(mayBrowse(alice)).isFalse();
    assertThat(mayBrowse(null)).isFalse();
  }

  @Test
  public void grantsToAGroup() {
    users.createGroup("ops");
    users.addToGroup("ops", bob);

    grant(HolderType.GROUP, "ops");

    assertThat(mayBrowse(bob)).isTrue();
    assertThat(mayBrowse(alice)).isFalse();
  }

  @Test
  public void grantsToAnyone() {
    grant(HolderType.GROUP, null);

    assertThat(mayBrowse(null)).isTrue();
    assertThat(mayBrowse(bob)).isTrue();
  }

  @Test
  public void grantsToWhoeverIsSignedIn() {
    grant(HolderType.APPLICATION_ROLE, null);

    assertThat(mayBrowse(bob)).isTrue();
    assertThat(mayBrowse(null)).isFalse();
  }

  @Test
  public void grantsToAUserAndToTheLead() {
    grant(HolderType.USER, bob.key());
    assertThat(mayBrowse(bob)).isTrue();
    assertThat(mayBrowse(alice)).isFalse();

    grant(HolderType.LEAD, null);
    assertThat(mayBrowse(alice)).isTrue();
  }

  @Test
  public void grantsToARoleOfTheProject() {
    var role = roles.create("Developers", "");
    var net = projects.create("NET", "Network", alice);
    users.createGroup("devs");
    users.addToGroup("devs", alice);
    grant(HolderType.PROJECT_ROLE, Long.toString(role.id()));

    roles.addUser(ops, role, bob);
    roles.addGroup(net, role, "devs");

    assertThat(mayBrowse(bob)).isTrue();
    assertThat(mayBrowse(alice)).isFalse();
    assertThat(permissions.hasPermission(BROWSE_PROJECTS, net, alice)).isTrue();
    assertThat(permissions.hasPermission(BROWSE_PROJECTS, net, bob)).isFalse();
    assertThat(permissions.getProjects(BROWSE_PROJECTS, alice)).containsExactly(net);

    roles.removeUser(ops, role, bob);
    assertThat(mayBrowse(bob)).isFalse();
  }

  @Test
  public void grantsToReporterAndAssignee_onTheirIssues() {
    grant(HolderType.REPORTER, null);
    grant(HolderType.ASSIGNEE, null);
    var issue = issue(alice.key(), bob.key());
    var foreign = issue("other", null);

    assertThat(permissions.hasPermission(BROWSE_PROJECTS, issue, alice)).isTrue();
    assertThat(permissions.hasPermission(BROWSE_PROJECTS, issue, bob)).isTrue();
    assertThat(permissions.hasPermission(BROWSE_PROJECTS, foreign, bob)).isFalse();
    assertThat(permissions.hasPermission(BROWSE_PROJECTS, issue, null)).isFalse();
  }

  @Test
  public void countsReporterForTheWholeProject_asInJira() {
    grant(HolderType.REPORTER, null);

    assertThat(mayBrowse(bob)).isTrue();
    assertThat(mayBrowse(null)).isFalse();
    assertThat(permissions.reach(BROWSE_PROJECTS, ops, bob))
        .isEqualTo(new Reach(false, true, false));
  }

  @Test
  public void grantsNothingToTheInactive() {
    grant(HolderType.GROUP, null);
    users.setActive(bob, false);

    assertThat(mayBrowse(bob)).isFalse();
  }

  @Test
  public void tellsPermissionsApart_andTakesThemBack() {
    grant(HolderType.LEAD, null);
    assertThat(permissions.hasPermission(EDIT_ISSUES, ops, alice)).isFalse();

    permissions.revoke(scheme, BROWSE_PROJECTS, HolderType.LEAD, null);

    assertThat(mayBrowse(alice)).isFalse();
  }

  @Test
  public void refusesHoldersThatDoNotExist() {
    assertRefused(HolderType.GROUP, "nobody");
    assertRefused(HolderType.USER, "nobody");
    assertRefused(HolderType.USER, null);
    assertRefused(HolderType.PROJECT_ROLE, "x");
    assertRefused(HolderType.LEAD, "alice");
  }

  @Test
  public void knowsAdministrators() {
    users.createGroup("admins");
    users.addToGroup("admins", alice);

    permissions.grantGlobal(GlobalPermissionKey.SYSTEM_ADMIN, "admins");

    assertThat(permissions.hasPermission(GlobalPermissionKey.ADMINISTER, alice)).isTrue();
    assertThat(permissions.hasPermission(GlobalPermissionKey.ADMINISTER, bob)).isFalse();
    assertThat(permissions.hasPermission(GlobalPermissionKey.ADMINISTER, null)).isFalse();
    assertThat(mayBrowse(alice)).isFalse();
  }

  @Test
  public void sendsNoSql_onceWarm() {
    grant(HolderType.LEAD, null);
    permissions.getProjects(BROWSE_PROJECTS, bob);
    permissions.hasPermission(GlobalPermissionKey.ADMINISTER, bob);
    database.store().statements().reset();

    permissions.hasPermission(BROWSE_PROJECTS, ops, alice);
    permissions.hasPermission(BROWSE_PROJECTS, issue(alice.key(), null), bob);
    permissions.hasPermission(GlobalPermissionKey.ADMINISTER, bob);

    assertThat(database.store().statements().sent()).isZero();
  }

  private boolean mayBrowse(SandboxUser user) {
    return permissions.hasPermission(BROWSE_PROJECTS, ops, user);
  }

  private void grant(HolderType type, String holder) {
    permissions.grant(scheme, BROWSE_PROJECTS, type, holder);
  }

  private void assertRefused(HolderType type, String holder) {
    assertThrows(IllegalArgumentException.class, () -> grant(type, holder));
  }

  private Issue issue(String reporter, String assignee) {
    var issue = mock(Issue.class);
    given(issue.getProjectId()).willReturn(ops.id());
    given(issue.getReporterId()).willReturn(reporter);
    given(issue.getAssigneeId()).willReturn(assignee);
    return issue;
  }
}
