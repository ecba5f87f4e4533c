package io.followthrough.sandbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.AbstractWorkflowEvent;
import com.atlassian.jira.workflow.JiraWorkflow;
import io.followthrough.sandbox.NotInSandbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/**
 * Pins docs.atlassian.com/jira/7.0.8, WorkflowManager and JiraDraftWorkflow, and
 * confluence.atlassian.com/adminjiraserver, "Working with workflows" (editing an active workflow).
 */
public class DraftsTest {

  @Rule public final TestTracker jira = new TestTracker();

  private Workflows workflows;

  @Before
  public void open() {
    workflows = jira.tracker.workflows();
    workflows.create(
        "Small",
        TestWorkflows.withCondition(
            "com.atlassian.jira.workflow.condition.PermissionCondition",
            Map.of("permissionKey", "CLOSE_ISSUES")));
    var scheme = jira.tracker.schemes().create("Operations");
    jira.tracker.schemes().map(scheme, null, "Small");
    jira.ground.projects.setWorkflowScheme(jira.ops.id(), scheme);
  }

  @Test
  public void leavesTheWorkflowAsItIs_untilTheDraftIsPublished() {
    var draft = workflows.createDraftWorkflow(jira.admin, "Small");
    metaOf(draft).put("jira.description", "changed");
    workflows.updateWorkflow(jira.admin, draft);

    assertThat(described("Small")).isNull();
    assertThat(metaOf(workflows.getDraftWorkflow("Small")))
        .containsEntry("jira.description", "changed");

    workflows.overwriteActiveWorkflow(jira.admin, "Small");

    assertThat(described("Small")).isEqualTo("changed");
    assertThat(workflows.getDraftWorkflow("Small")).isNull();
  }

  @Test
  public void keepsNothing_ofADraftThatWasOnlyRead() {
    workflows.createDraftWorkflow(jira.admin, "Small");

    metaOf(workflows.getDraftWorkflow("Small")).put("a", "b");

    assertThat(metaOf(workflows.getDraftWorkflow("Small"))).doesNotContainKey("a");
  }

  @Test
  public void hasOneDraftOfAWorkflow_whichCanBeThrownAway() {
    workflows.createDraftWorkflow(jira.admin, "Small");

    assertThatThrownBy(() -> workflows.createDraftWorkflow(jira.admin, "Small"))
        .isInstanceOf(IllegalStateException.class);
    assertThat(workflows.deleteDraftWorkflow("Small")).isTrue();
    assertThat(workflows.deleteDraftWorkflow("Small")).isFalse();
    assertThatThrownBy(() -> workflows.overwriteActiveWorkflow(jira.admin, "Small"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  public void makesDrafts_ofWorkflowsInUseOnly() {
    workflows.create(
        "Idle",
        TestWorkflows.withCondition(
            "com.atlassian.jira.workflow.condition.PermissionCondition",
            Map.of("permissionKey", "CLOSE_ISSUES")));

    for (var name : List.of("Idle", "jira", "No such")) {
      assertThatThrownBy(() -> workflows.createDraftWorkflow(jira.admin, name))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(name);
    }
    assertThat(workflows.isSystemWorkflow(workflows.getWorkflow("jira"))).isTrue();
    assertThat(workflows.isSystemWorkflow(workflows.getWorkflow("Small"))).isFalse();
  }

  @Test
  public void changesAWorkflow_throughItsDraftOnly() {
    assertThatThrownBy(() -> workflows.updateWorkflow(jira.admin, workflows.getWorkflow("Small")))
        .isInstanceOf(NotInSandbox.class);
  }

  @Test
  public void tellsThatAWorkflowWasChanged() {
    var heard = new ArrayList<String>();
    jira.events.register(new Ear(heard));
    workflows.createDraftWorkflow(jira.admin, "Small");

    workflows.overwriteActiveWorkflow(jira.admin, "Small");

    assertThat(heard).containsExactly("Small");
  }

  private Object described(String name) {
    return metaOf(workflows.getWorkflow(name)).get("jira.description");
  }

  @SuppressWarnings("unchecked") // OSWorkflow's maps say nothing of what is in them
  private static Map<Object, Object> metaOf(JiraWorkflow workflow) {
    return workflow.getDescriptor().getMetaAttributes();
  }

  /** Hears of workflows. */
  public static final class Ear {

    private final List<String> heard;

    Ear(List<String> heard) {
      this.heard = heard;
    }

    @EventListener
    public void changed(AbstractWorkflowEvent event) {
      heard.add(event.getWorkflow().getName());
    }
  }
}
