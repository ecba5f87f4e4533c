package io.followthrough.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import io.followthrough.desk.Visitor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

public class DraftWorkTest {

  private static final Visitor ROOT = new Visitor("root");
  private static final String XML =
      """
      <workflow>
        <initial-actions><action id="1" name="Create"><results>
          <unconditional-result old-status="null" status="open" step="1"/>
        </results></action></initial-actions>
        <common-actions><action id="2" name="Close">
          <validators><validator type="class"><arg name="class.name">theirs</arg></validator></validators>
          <results><unconditional-result old-status="null" status="null" step="2"/></results>
        </action></common-actions>
        <steps>
          <step id="1" name="Open"><actions><common-action id="2"/>
            <action id="3" name="Cancel"><results>
              <unconditional-result old-status="null" status="null" step="2"/>
            </results></action>
          </actions></step>
          <step id="2" name="Closed"><actions><common-action id="2"/></actions></step>
        </steps>
      </workflow>
      """;

  @Rule public final MockitoRule mocks = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private WorkflowManager workflows;
  @Mock private UserManager users;
  @Mock private ApplicationUser root;
  private JiraWorkflow draft;

  @Before
  public void open() throws FactoryException {
    draft =
        new ConfigurableJiraWorkflow(
            "Incidents", WorkflowUtil.convertXMLtoWorkflowDescriptor(XML), workflows);
    given(users.getUserByKey("root")).willReturn(root);
    given(workflows.createDraftWorkflow(root, "Incidents")).willReturn(draft);
  }

  @Test
  public void putsTheValidatorBehindTheOthers_andPublishes() {
    assertThat(guard(2, 3)).isEmpty();

    assertThat(asked(2, "class.name"))
        .containsExactly("theirs", "io.followthrough.jira.workflow.GateValidator");
    assertThat(asked(3, "full.module.key")).containsExactly("io.followthroughgate-validator");
    var order = inOrder(workflows);
    order.verify(workflows).updateWorkflow(root, draft);
    order.verify(workflows).overwriteActiveWorkflow(root, "Incidents");
    verify(workflows, never()).deleteDraftWorkflow("Incidents");
  }

  @Test
  public void putsItThereOnce() {
    guard(3);
    guard(3);

    assertThat(asked(3, "class.name")).hasSize(1);
  }

  @Test
  public void takesItOffAgain_andLeavesTheOthers() {
    guard(2, 3);

    assertThat(new DraftWork(workflows, users).unguard(ROOT, "Incidents", Set.of(2))).isEmpty();

    assertThat(asked(2, "class.name")).containsExactly("theirs");
    assertThat(asked(3, "class.name")).hasSize(1);
  }

  @Test
  public void leavesNoDraftBehind_whereTheHostRefuses() {
    willThrow(new IllegalStateException("read only"))
        .given(workflows)
        .overwriteActiveWorkflow(root, "Incidents");

    assertThat(guard(2)).contains("read only");
    verify(workflows).deleteDraftWorkflow("Incidents");
  }

  @Test
  public void leavesNoDraftBehind_whereTheHostLacksAMethod() {
    willThrow(new NoSuchMethodError("updateWorkflow")).given(workflows).updateWorkflow(root, draft);

    assertThat(guard(2)).contains("updateWorkflow");
    verify(workflows).deleteDraftWorkflow("Incidents");
  }

  @Test
  public void changesNothing_whereATransitionIsGone() {
    assertThat(guard(2, 99)).get().asString().contains("no transition 99");
    verify(workflows, never()).updateWorkflow(root, draft);
  }

  /** An argument of each validator of a transition. */
  private List<Object> asked(int transition, String argument) {
    List<?> validators = draft.getDescriptor().getAction(transition).getValidators();
    return validators.stream()
        .<Object>map(one -> ((ValidatorDescriptor) one).getArgs().get(argument))
        .toList();
  }

  private Optional<String> guard(Integer... transitions) {
    return new DraftWork(workflows, users).guard(ROOT, "Incidents", Set.of(transitions));
  }
}
