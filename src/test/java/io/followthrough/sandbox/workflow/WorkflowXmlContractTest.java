package io.followthrough.sandbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
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
