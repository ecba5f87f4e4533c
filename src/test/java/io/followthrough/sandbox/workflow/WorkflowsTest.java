package io.followthrough.sandbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import io.followthrough.sandbox.issue.IssueInput;
import io.followthrough.sandbox.issue.SandboxIssue;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Pins confluence.atlassian.com/adminjiraserver, "Configuring workflow schemes". */
public class WorkflowsTest {

  private static final String PERMISSION =
      "com.atlassian.jira.workflow.condition.PermissionCondition";

  @Rule public final TestTracker jira = new TestTracker();

  private Workflows workflows;

  @Before
  public void open() {
    workflows = jira.tracker.workflows();
  }

  @Test
  public void keepsAWorkflow_thatAPluginCreates() throws FactoryException {
    var xml = TestWorkflows.withCondition(PERMISSION, Map.of("permissionKey", "CLOSE_ISSUES"));
    var descriptor = WorkflowUtil.convertXMLtoWorkflowDescriptor(xml);

    workflows.createWorkflow(
        jira.admin, new ConfigurableJiraWorkflow("Plugin's", descriptor, workflows));

    assertThat(workflows.workflowExists("Plugin's")).isTrue();
    assertThat(new Workflows(jira.store(), jira.around.statuses(), jira.events).names())
        .containsExactly("Plugin's", "jira");
    assertThatThrownBy(() -> workflows.create("Plugin's", xml))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("exists already");
  }

  @Test
  public void refuses_whatCannotBeRun() {
    var good = TestWorkflows.withCondition(PERMISSION, Map.of("permissionKey", "CLOSE_ISSUES"));
    for (var bad :
        Map.of(
                good.replace(">6</meta>", ">4711</meta>"),
                "unknown status 4711",
                good.replace("jira.status.id", "status"),
                "has no jira.status.id",
                "<workflow/>",
                "cannot be read",
                good.replace("type=\"class\"", "type=\"beanshell\""),
                "of type beanshell")
            .entrySet()) {
      assertThatThrownBy(() -> workflows.create("Bad", bad.getKey()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(bad.getValue());
    }
    assertThat(workflows.workflowExists("Bad")).isFalse();
  }

  @Test
  public void givesEachIssueType_theWorkflowOfTheProjectsScheme() {
    var small = TestWorkflows.withCondition(PERMISSION, Map.of("permissionKey", "CLOSE_ISSUES"));
    workflows.create("small", small);
    var schemes = jira.tracker.schemes();
    var scheme = schemes.create("Operations");
    var incident = Long.parseLong(jira.around.types().withName("Incident").orElseThrow().getId());
    schemes.map(scheme, incident, "small");
    jira.ground.projects.setWorkflowScheme(jira.ops.id(), scheme);

    assertThat(waysOutOf(jira.issue("Incident", "a"))).isEqualTo(1);
    assertThat(waysOutOf(jira.issue("Task", "a"))).isEqualTo(3);

    schemes.map(scheme, null, "small");
    schemes.map(scheme, incident, "jira");
    assertThat(waysOutOf(jira.issue("Incident", "a"))).isEqualTo(3);
    assertThat(waysOutOf(jira.issue("Task", "a"))).isEqualTo(1);
    assertThatThrownBy(() -> schemes.map(scheme, null, "missing"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(schemes.withName("Operations")).contains(scheme);
  }

  @Test
  public void showsTheFields_ofATransitionsScreen() {
    var issue = jira.issue("Task", "a");
    var transitions = jira.tracker.transitions();
    var resolve = transitions.available(jira.alice, issue, 5).orElseThrow();
    var start = transitions.available(jira.alice, issue, 4).orElseThrow();

    assertThat(transitions.fields(jira.alice, issue, resolve))
        .containsExactly("resolution", "assignee");
    assertThat(transitions.fields(jira.alice, issue, start)).isEmpty();
  }

  @Test
  public void refusesToCreate_whenTheFirstStepsValidatorDoes() {
    workflows.replace(
        "jira",
        TestWorkflows.withCondition(PERMISSION, Map.of("permissionKey", "CLOSE_ISSUES"))
            .replace(
                "<action id=\"1\" name=\"Create\">",
                "<action id=\"1\" name=\"Create\"><validators><validator type=\"class\">"
                    + "<arg name=\"class.name\">org.example.Gone</arg></validator></validators>"));
    IssueInput input = jira.input("Task", "a");

    var result =
        jira.tracker
            .work()
            .create(jira.admin, jira.tracker.work().validateCreate(jira.admin, input));

    assertThat(result.getErrorCollection().getErrorMessages())
        .containsExactly("org.example.Gone is switched off. Ask an administrator.");
    assertThat(jira.tracker.issues().withKey("OPS-1")).isEmpty();
  }

  private int waysOutOf(SandboxIssue issue) {
    return jira.tracker.transitions().available(jira.admin, issue).size();
  }
}
