package io.followthrough.sandbox.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.security.roles.ProjectRole;
import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.constant.IssueTypes;
import io.followthrough.sandbox.user.Groups;
import io.followthrough.sandbox.user.Users;
import org.junit.Rule;
import org.junit.Test;

/**
 * Pins docs.atlassian.com/jira/server, ProjectRoleManager and GroupManager: what there is not is
 * {@code null}, and nobody is in it.
 */
public class RolesContractTest {

  @Rule public final FreshDatabase database = new FreshDatabase();

  @Test
  public void tellWhoFillsARole_aloneOrByAGroup() {
    var users = new Users(database.store());
    var roles = new Roles(database.store(), users);
    var alice = users.create("alice", "Alice", "a@example.com", "alice");
    var bob = users.create("bob", "Bob", "b@example.com", "bob");
    var projects = new Projects(database.store(), users, new IssueTypes(database.store()));
    new Permissions(database.store(), users, projects, roles).createDefaultScheme();
    var ops = projects.create("OPS", "Operations", alice);
    var net = projects.create("NET", "Network", alice);
    var leads = roles.create("Leads", "Those who lead");
    roles.addUser(ops, leads, alice);
    users.createGroup("network");
    users.addToGroup("network", bob);
    roles.addGroup(net, leads, "network");

    assertThat(roles.getProjectRoles()).extracting(ProjectRole::getName).contains("Leads");
    assertThat(roles.getProjectRole("Leads")).isEqualTo(leads);
    assertThat(roles.getProjectRole("Nobody")).isNull();
    assertThat(roles.isUserInProjectRole(alice, leads, ops)).isTrue();
    assertThat(roles.getProjectRoleActors(leads, ops).getUsers()).containsExactly(alice);
    assertThat(roles.getProjectRoleActors(leads, net).getUsers()).containsExactly(bob);
    assertThat(new Groups(users).getUsersInGroup("network")).containsExactly(bob);
    assertThat(roles.isUserInProjectRole(alice, leads, net)).isFalse();
    assertThat(roles.isUserInProjectRole(bob, leads, net)).isTrue();
    assertThat(roles.isUserInProjectRole(null, leads, net)).isFalse();
  }

  @Test
  public void tellWhoIsInAGroup() {
    var users = new Users(database.store());
    var groups = new Groups(users);
    var alice = users.create("alice", "Alice", "a@example.com", "alice");
    users.createGroup("leads");
    users.addToGroup("leads", alice);

    assertThat(groups.getGroup("leads").getName()).isEqualTo("leads");
    assertThat(groups.getGroup("nobody")).isNull();
    assertThat(groups.isUserInGroup(alice, "leads")).isTrue();
    assertThat(groups.isUserInGroup(null, "leads")).isFalse();
  }
}
