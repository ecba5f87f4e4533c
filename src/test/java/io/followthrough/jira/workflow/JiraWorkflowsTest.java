package io.followthrough.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.BDDMockito.given;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.followthrough.desk.coverage.Editing;
import io.followthrough.desk.coverage.WorkflowInUse;
import io.followthrough.desk.coverage.WorkflowInUse.Use;
import io.followthrough.desk.policy.Policies;
import io.followthrough.policy.Policy;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

public class JiraWorkflowsTest {

  @Rule public final MockitoRule mocks = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private ProjectManager projects;
  @Mock private Policies policies;
  @Mock private ConstantsManager constants;
  @Mock private FieldScreenManager screens;
  @Mock private WorkflowSchemeManager schemes;
  @Mock private WorkflowManager workflows;
  @Mock private UserManager users;
  @Mock private Project ops;
  @Mock private Project net;
  @Mock private IssueType incident;
  @Mock private IssueType task;

  @Test
  public void knowsWhichWorkflowsIncidentsAreIn_andWhere() {
    twoProjects();
    given(schemes.getWorkflowName(ops, "1")).willReturn("Shared");
    given(schemes.getWorkflowName(net, "1")).willReturn("Shared");
    given(workflows.getWorkflow("Shared")).willReturn(empty("Shared"));

    var found = inUse();

    assertThat(found).extracting(WorkflowInUse::name).containsExactly("Shared");
    assertThat(found.get(0).uses())
        .containsExactly(new Use("NET", "Incident"), new Use("OPS", "Incident"));
    assertThat(found.get(0).covered()).isTrue();
  }

  @Test
  public void listsAWorkflowThatCannotBeRead_asNotCovered() {
    twoProjects();
    given(schemes.getWorkflowName(ops, "1")).willReturn("Broken");
    given(schemes.getWorkflowName(net, "1")).willReturn("Whole");
    given(workflows.getWorkflow("Broken")).willThrow(new IllegalStateException("no XML"));
    given(workflows.getWorkflow("Whole")).willReturn(empty("Whole"));

    assertThat(inUse())
        .extracting(WorkflowInUse::name, WorkflowInUse::covered)
        .containsExactly(tuple("Broken", false), tuple("Whole", true));
  }

  @Test
  public void knowsWhichWorkflowsCanBeChanged() {
    twoProjects();
    var system = empty("jira");
    given(schemes.getWorkflowName(ops, "1")).willReturn("jira");
    given(schemes.getWorkflowName(net, "1")).willReturn("Drafted");
    given(workflows.getWorkflow("jira")).willReturn(system);
    var drafted = empty("Drafted");
    given(workflows.getWorkflow("Drafted")).willReturn(drafted);
    given(workflows.isSystemWorkflow(system)).willReturn(true);
    given(workflows.isSystemWorkflow(drafted)).willReturn(false);
    given(workflows.getDraftWorkflow("Drafted")).willReturn(drafted);

    assertThat(inUse())
        .extracting(WorkflowInUse::name, WorkflowInUse::editing)
        .containsExactly(tuple("Drafted", Editing.DRAFTED), tuple("jira", Editing.SYSTEM));
  }

  private void twoProjects() {
    given(projects.getProjects()).willReturn(List.of(ops, net));
    given(ops.getKey()).willReturn("OPS");
    given(net.getKey()).willReturn("NET");
    given(ops.getIssueTypes()).willReturn(List.of(task, incident));
    given(net.getIssueTypes()).willReturn(List.of(incident));
    given(incident.getId()).willReturn("1");
    given(incident.getName()).willReturn("Incident");
    given(task.getName()).willReturn("Task");
    given(policies.of("OPS")).willReturn(Policy.standard());
    given(policies.of("NET")).willReturn(Policy.standard());
    given(constants.getStatuses()).willReturn(List.of());
  }

  private List<WorkflowInUse> inUse() {
    return new JiraWorkflows(projects, policies, constants, screens, schemes, workflows, users)
        .ofIncidents();
  }

  private ConfigurableJiraWorkflow empty(String name) {
    return new ConfigurableJiraWorkflow(name, new WorkflowDescriptor(), workflows);
  }
}
