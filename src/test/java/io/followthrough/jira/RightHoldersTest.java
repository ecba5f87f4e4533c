package io.followthrough.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.followthrough.desk.policy.Policies;
import io.followthrough.policy.AmendmentReader;
import io.followthrough.policy.Policy;
import io.followthrough.policy.Right;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

public class RightHoldersTest {

  @Rule public final MockitoRule mocks = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Policies policies;
  @Mock private PermissionManager permissions;
  @Mock private GroupManager groups;
  @Mock private ProjectRoleManager roles;
  @Mock private UserManager users;
  @Mock private ApplicationUser alice;
  @Mock private Project ops;
  @Mock private ApplicationUser bob;
  @Mock private Issue postmortem;
  @Mock private ProjectRole leads;

  @Before
  public void open() {
    given(ops.getKey()).willReturn("OPS");
  }

  @Test
  public void areAdministrators_asShipped() {
    given(policies.of("OPS")).willReturn(Policy.standard());
    given(permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, ops, alice))
        .willReturn(true);

    assertThat(mayBypass()).isTrue();
  }

  @Test
  public void areMembersOfAGroup() {
    says("group:leads");
    given(groups.isUserInGroup(alice, "leads")).willReturn(true, false);

    assertThat(mayBypass()).isTrue();
    assertThat(mayBypass()).isFalse();
  }

  @Test
  public void fillARole_thatIsThere() {
    says("role:Leads");
    given(roles.getProjectRole("Leads")).willReturn(leads, leads, null);
    given(roles.isUserInProjectRole(alice, leads, ops)).willReturn(true, false);

    assertThat(mayBypass()).isTrue();
    assertThat(mayBypass()).isFalse();
    assertThat(mayBypass()).isFalse();
  }

  @Test
  public void areThoseWhoMayEditTheIssue_asShippedForReviews() {
    given(policies.of("OPS")).willReturn(Policy.standard());
    given(postmortem.getProjectObject()).willReturn(ops);
    given(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, postmortem, alice))
        .willReturn(true, false);
    var holders = new RightHolders(policies, permissions, groups, roles, users);

    assertThat(holders.have(alice, Right.REVIEW, postmortem)).isTrue();
    assertThat(holders.have(alice, Right.REVIEW, postmortem)).isFalse();
  }

  @Test
  public void areListed_whereGroupsAndRolesTellOfThem() {
    says("group:leads", "role:Leads", "role:Gone");
    given(groups.getUsersInGroup("leads")).willReturn(List.of(alice));
    given(roles.getProjectRole("Leads")).willReturn(leads);
    given(roles.getProjectRole("Gone")).willReturn(null);
    given(roles.getProjectRoleActors(leads, ops)).willReturn(() -> Set.of(alice, bob));

    var holders = new RightHolders(policies, permissions, groups, roles, users);

    assertThat(holders.areListed(Right.BYPASS, ops)).isTrue();
    assertThat(holders.listed(Right.BYPASS, ops)).containsExactlyInAnyOrder(alice, bob);
    says("role:Leads", "editors");
    assertThat(holders.areListed(Right.BYPASS, ops)).isFalse();
  }

  @Test
  public void areTheLeadOfTheProject() {
    says("lead");
    given(alice.getKey()).willReturn("alice");
    given(bob.getKey()).willReturn("bob");
    given(ops.getProjectLead()).willReturn(alice, bob, null, alice);

    assertThat(mayBypass()).isTrue();
    assertThat(mayBypass()).isFalse();
    assertThat(mayBypass()).isFalse();
    assertThat(
            new RightHolders(policies, permissions, groups, roles, users).listed(Right.BYPASS, ops))
        .containsExactly(alice);
  }

  @Test
  public void areOnePerson_whoIsThere() {
    says("person:alice");
    given(alice.getKey()).willReturn("key-1");
    given(users.getUserByName("alice")).willReturn(alice, (ApplicationUser) null);

    assertThat(mayBypass()).isTrue();
    assertThat(mayBypass()).isFalse();
  }

  @Test
  public void areNobody_whereNobodyIsNamed() {
    says();

    assertThat(mayBypass()).isFalse();
  }

  private void says(String... holders) {
    var says = AmendmentReader.read(Map.of("rights", Map.of("bypass", List.of(holders)))).says();
    given(policies.of("OPS")).willReturn(says.on(Policy.standard()));
  }

  private boolean mayBypass() {
    return new RightHolders(policies, permissions, groups, roles, users)
        .have(alice, Right.BYPASS, ops);
  }
}
