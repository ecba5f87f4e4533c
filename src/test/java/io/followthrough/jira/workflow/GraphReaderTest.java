package io.followthrough.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.BDDMockito.given;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import io.followthrough.gate.coverage.Guard;
import io.followthrough.gate.coverage.Origin;
import io.followthrough.gate.coverage.WorkflowGraph;
import io.followthrough.gate.coverage.WorkflowStep;
import io.followthrough.gate.coverage.WorkflowTransition;
import java.util.Map;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

public class GraphReaderTest {

  private static final String GATE =
      """
      <validators><validator type="class">
        <arg name="class.name">io.followthrough.jira.workflow.GateValidator</arg>
        <arg name="full.module.key">io.followthroughgate-validator</arg>
      </validator></validators>
      """;

  private static final String SETS_RESOLUTION =
      """
      <post-functions><function type="class">
        <arg name="class.name">com.atlassian.jira.workflow.function.issue.UpdateIssueFieldFunction</arg>
        <arg name="field.name">resolution</arg>
        <arg name="field.value">%s</arg>
      </function></post-functions>
      """;

  @Rule public final MockitoRule mocks = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private FieldScreenManager screens;
  @Mock private FieldScreen screen;

  @Test
  public void readsEveryKindOfTransition() throws FactoryException {
    var graph = read(workflow("", "", ""));

    assertThat(graph.steps())
        .containsExactly(
            new WorkflowStep(1, "Open", false),
            new WorkflowStep(2, "Closed", true),
            new WorkflowStep(3, "Gone", true));
    assertThat(graph.transitions())
        .extracting(
            WorkflowTransition::id,
            WorkflowTransition::origin,
            WorkflowTransition::from,
            WorkflowTransition::to)
        .containsExactly(
            tuple(1, Origin.INITIAL, Set.of(), Set.of(1)),
            tuple(11, Origin.STEP, Set.of(1), Set.of(2)),
            tuple(4, Origin.COMMON, Set.of(1, 2), Set.of(1)),
            tuple(9, Origin.GLOBAL, Set.of(1, 2, 3), Set.of(-1)));
  }

  @Test
  public void seesWhetherATransitionAsksTheGate() throws FactoryException {
    assertThat(guardOfClose(workflow("", "", ""))).isEqualTo(Guard.UNGUARDED);
    assertThat(guardOfClose(workflow("", GATE, ""))).isEqualTo(Guard.GUARDED);
    assertThat(guardOfClose(workflow("", GATE.replace("GateValidator", "Other"), "")))
        .isEqualTo(Guard.UNGUARDED);
  }

  @Test
  public void seesAResolution_thatAPostFunctionSets() throws FactoryException {
    assertThat(resolves(workflow("", "", SETS_RESOLUTION.formatted("1")))).isTrue();
    assertThat(resolves(workflow("", "", SETS_RESOLUTION.formatted("")))).isFalse();
    assertThat(
            resolves(
                workflow(
                    "", "", SETS_RESOLUTION.formatted("1").replace(">resolution<", ">priority<"))))
        .isFalse();
  }

  @Test
  public void seesAResolution_thatTheScreenAsksFor() throws FactoryException {
    given(screens.getFieldScreen(3L)).willReturn(screen);
    given(screen.containsField("resolution")).willReturn(true);

    assertThat(resolves(workflow("view=\"fieldscreen\"", "", ""))).isTrue();
  }

  @Test
  public void takesAScreenThatIsGone_forNone() throws FactoryException {
    assertThat(resolves(workflow("view=\"fieldscreen\"", "", ""))).isFalse();
    assertThat(resolves(workflow("view=\"\"", "", ""))).isFalse();
  }

  private Guard guardOfClose(String xml) throws FactoryException {
    var graph = read(xml);
    return graph.guardOf(graph.transitions().get(1));
  }

  private boolean resolves(String xml) throws FactoryException {
    return read(xml).transitions().get(1).resolves();
  }

  private WorkflowGraph read(String xml) throws FactoryException {
    return new GraphReader(new Resolving(screens))
        .read(
            WorkflowUtil.convertXMLtoWorkflowDescriptor(xml),
            Map.of(
                "1", new GraphReader.Place("Open", false),
                "6", new GraphReader.Place("Closed", true)));
  }

  private static String workflow(String view, String validators, String postFunctions) {
    return """
    <workflow>
      <initial-actions><action id="1" name="Create"><results>
        <unconditional-result old-status="null" status="open" step="1"/>
      </results></action></initial-actions>
      <global-actions><action id="9" name="Note"><results>
        <unconditional-result old-status="null" status="null" step="-1"/>
      </results></action></global-actions>
      <common-actions><action id="4" name="Reopen"><results>
        <unconditional-result old-status="null" status="null" step="1"/>
      </results></action></common-actions>
      <steps>
        <step id="1" name="First"><meta name="jira.status.id">1</meta><actions>
          <common-action id="4"/>
          <action id="11" name="Close" %s><meta name="jira.fieldscreen.id">3</meta>%s<results>
            <unconditional-result old-status="null" status="null" step="2">%s</unconditional-result>
          </results></action>
        </actions></step>
        <step id="2" name="Last"><meta name="jira.status.id">6</meta><actions>
          <common-action id="4"/>
        </actions></step>
        <step id="3" name="Gone"><meta name="jira.status.id">4711</meta></step>
      </steps>
    </workflow>
    """
        .formatted(view, validators, postFunctions);
  }
}
