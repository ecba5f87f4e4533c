package io.followthrough.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.followthrough.desk.policy.OnePolicy;
import io.followthrough.policy.Holder;
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

/** Who has to do with what, as Jira tells. */
public class JiraAcquaintancesTest {

  @Rule public final MockitoRule mocks = MockitoJUnit.rule().strictness(Strictness.LENIENT);

  @Mock private ProjectManager projects;
  @Mock private IssueManager issues;
  @Mock private PermissionManager permissions;
  @Mock private GroupManager groups;
  @Mock private ProjectRoleManager roles;
  @Mock private UserManager users;
  @Mock private Project ops;
  @Mock private ApplicationUser alice;
  @Mock private ApplicationUser bob;
  @Mock private MutableIssue worked;
  @Mock private MutableIssue reported;
  @Mock private MutableIssue nobodys;

  private JiraAcquaintances acquaintances;

  @Before
  public void open() {
    acquaintances =
        new JiraAcquaintances(
            projects,
            issues,
            null,
            new RightHolders(OnePolicy.standard(), permissions, groups, roles, users));
    given(alice.getKey()).willReturn("alice");
    given(bob.getKey()).willReturn("bob");
    given(alice.isActive()).willReturn(true);
    given(ops.getId()).willReturn(10000L);
    given(ops.getKey()).willReturn("OPS");
  }

  @Test
  public void ownAPostmortem_whoWorkOnIt_orElseReportedIt() {
    given(worked.getId()).willReturn(1L);
    given(worked.getAssignee()).willReturn(alice);
    given(worked.getReporter()).willReturn(bob);
    given(reported.getId()).willReturn(2L);
    given(reported.getReporter()).willReturn(bob);
    given(nobodys.getId()).willReturn(3L);
    given(issues.getIssueObjects(List.of(1L))).willReturn(List.of(worked, reported, nobodys));

    assertThat(acquaintances.ownersOf(List.of(1L))).isEqualTo(Map.of(1L, "alice", 2L, "bob"));
    assertThat(acquaintances.ownersOf(List.of())).isEmpty();
    given(alice.isActive()).willReturn(false);
    assertThat(acquaintances.ownersOf(List.of(1L))).isEqualTo(Map.of(1L, "bob", 2L, "bob"));
  }

  @Test
  public void areThoseWhomAPolicyNames_eachOnce() {
    given(projects.getProjectByCurrentKey("OPS")).willReturn(ops);
    given(ops.getProjectLead()).willReturn(alice);
    given(groups.getUsersInGroup("leads")).willReturn(List.of(alice, bob));

    assertThat(acquaintances.among(Set.of(Holder.LEAD, Holder.group("leads")), "OPS"))
        .containsExactlyInAnyOrder("alice", "bob");
    assertThat(acquaintances.among(Set.of(Holder.role("Gone"), Holder.person("gone")), "OPS"))
        .isEmpty();
    assertThat(acquaintances.among(Set.of(Holder.LEAD), "GONE")).isEmpty();
  }

  @Test
  public void knowProjectsByTheirIds() {
    given(projects.getProjects()).willReturn(List.of(ops));

    assertThat(acquaintances.projects()).isEqualTo(Map.of(10000L, "OPS"));
  }
}
