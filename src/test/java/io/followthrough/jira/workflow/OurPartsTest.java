package io.followthrough.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.Test;

/** Whatever refers to the plugin is found in a workflow, and its validators come out. */
public class OurPartsTest {

  private static final String OURS = "io.followthrough.jira.workflow.GateCondition";
  private static final String THEIRS = "com.example.OnlyBob";

  @Test
  public void findsValidators_whereverATransitionIs() throws Exception {
    assertThat(OurParts.validated(workflow(condition(THEIRS))))
        .extracting(ActionDescriptor::getId)
        .containsExactlyInAnyOrder(1, 11, 2);
  }

  @Test
  public void takesValidatorsOut_andLeavesTheOthers() throws Exception {
    var workflow = workflow(condition(THEIRS));

    OurParts.takeOut(workflow);

    assertThat(OurParts.validated(workflow)).isEmpty();
    assertThat(xml(workflow))
        .doesNotContain("io.followthrough")
        .contains(THEIRS, "com.example.Kept");
  }

  @Test
  public void findsConditions_howeverDeepTheyAre() throws Exception {
    var deep = group("OR", group("AND", condition(OURS)) + condition(THEIRS));

    assertThat(OurParts.conditioned(workflow(deep))).containsExactly("any 3");
    assertThat(OurParts.conditioned(workflow(condition(THEIRS)))).isEmpty();
  }

  private static String group(String type, String conditions) {
    return "<conditions type=\"" + type + "\">" + conditions + "</conditions>";
  }

  private static String condition(String className) {
    return "<condition type=\"class\">" + argument(className) + "</condition>";
  }

  private static String validator(String className) {
    return "<validator type=\"class\">" + argument(className) + "</validator>";
  }

  private static String argument(String className) {
    return "<arg name=\"class.name\">" + className + "</arg>";
  }

  private static WorkflowDescriptor workflow(String conditions) throws FactoryException {
    var ours = validator("io.followthrough.jira.workflow.ReviewValidator");
    return WorkflowUtil.convertXMLtoWorkflowDescriptor(
        """
        <workflow>
          <initial-actions>%s</initial-actions>
          <global-actions>%s</global-actions>
          <common-actions>%s</common-actions>
          <steps>
            <step id="1" name="Open"><actions><common-action id="2"/>%s</actions></step>
            <step id="2" name="Done"><actions><common-action id="2"/></actions></step>
          </steps>
        </workflow>
        """
            .formatted(
                action(1, "", ours),
                action(11, "", ours),
                action(2, "", ours),
                action(3, "<restrict-to>" + group("AND", conditions) + "</restrict-to>", "")));
  }

  private static String action(int id, String restriction, String validators) {
    return """
    <action id="%1$d" name="any %1$d">%2$s
      <validators>%3$s%4$s</validators>
      <results><unconditional-result old-status="null" status="null" step="1"/></results>
    </action>
    """
        .formatted(id, restriction, validator("com.example.Kept"), validators);
  }

  private static String xml(WorkflowDescriptor workflow) {
    var xml = new StringWriter();
    workflow.writeXML(new PrintWriter(xml, true), 0);
    return xml.toString();
  }
}
