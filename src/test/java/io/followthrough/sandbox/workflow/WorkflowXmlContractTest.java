package io.followthrough.sandbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import org.junit.Test;

/** Pins that workflows exported by Jira can be read: Atlassian's page "Importing from XML". */
public class WorkflowXmlContractTest {

  private static final String BODY =
      """
      <workflow>
        <meta name="jira.description">Grün</meta>
        <initial-actions>
          <action id="1" name="Create">
            <results>
              <unconditional-result old-status="null" status="open" step="1"/>
            </results>
          </action>
        </initial-actions>
        <steps>
          <step id="1" name="Open"><meta name="jira.status.id">1</meta></step>
        </steps>
      </workflow>
      """;

  @Test
  public void reads_whatJiraExports() throws FactoryException {
    var exported =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE workflow PUBLIC "-//OpenSymphony Group//DTD OSWorkflow 2.8//EN"
            "http://www.opensymphony.com/osworkflow/workflow_2_8.dtd">
        """
            + BODY;

    var workflow = WorkflowUtil.convertXMLtoWorkflowDescriptor(exported);

    assertThat(workflow.getStep(1).getMetaAttributes().get("jira.status.id")).isEqualTo("1");
    assertThat(workflow.getMetaAttributes().get("jira.description")).isEqualTo("Grün");
  }

  @Test
  public void reads_whatDeclaresNoType() throws FactoryException {
    assertThat(WorkflowUtil.convertXMLtoWorkflowDescriptor(BODY).getStep(1).getName())
        .isEqualTo("Open");
    assertThat(
            WorkflowUtil.convertXMLtoWorkflowDescriptor("<?xml version=\"1.0\"?>\n" + BODY)
                .getStep(1)
                .getName())
        .isEqualTo("Open");
  }

  /** The descriptor's own page: steps refer to common actions and do not repeat them. */
  @Test
  public void writesCommonActionsOnce_howeverOftenItIsWritten() throws FactoryException {
    var action =
        """
        <action id="%d" name="Go on"><results>
          <unconditional-result old-status="null" status="null" step="1"/>
        </results></action>
        """;
    var xml =
        """
        <workflow>
          <initial-actions>%s</initial-actions>
          <common-actions>%s</common-actions>
          <steps>
            <step id="1" name="Open"><actions><common-action id="2"/>%s</actions></step>
          </steps>
        </workflow>
        """
            .formatted(action.formatted(1), action.formatted(2), action.formatted(3));

    for (var times = 0; times < 3; times++) {
      xml = WorkflowXml.of(WorkflowUtil.convertXMLtoWorkflowDescriptor(xml));
    }

    List<?> actions = WorkflowUtil.convertXMLtoWorkflowDescriptor(xml).getStep(1).getActions();
    assertThat(actions)
        .extracting(one -> ((ActionDescriptor) one).getId())
        .containsExactlyInAnyOrder(2, 3);
    assertThat(xml).containsOnlyOnce("<action id=\"2\"");
  }

  @Test
  public void refuses_entitiesOfItsOwn() {
    var dangerous =
        "<!DOCTYPE workflow [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>"
            + BODY.replace("Grün", "&secret;");

    assertThatThrownBy(() -> WorkflowUtil.convertXMLtoWorkflowDescriptor(dangerous))
        .isInstanceOf(FactoryException.class)
        .hasMessageContaining("entities of its own");
  }

  @Test
  public void saysWhatIsWrong_withBrokenXml() {
    assertThatThrownBy(() -> WorkflowUtil.convertXMLtoWorkflowDescriptor("<workflow>"))
        .isInstanceOf(FactoryException.class)
        .hasMessageContaining("could not be read");
  }
}
