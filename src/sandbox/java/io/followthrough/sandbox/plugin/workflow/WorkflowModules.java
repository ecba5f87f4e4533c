package io.followthrough.sandbox.plugin.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.Validator;
import io.followthrough.sandbox.plugin.Check;
import io.followthrough.sandbox.plugin.Element;
import io.followthrough.sandbox.plugin.EnabledPlugin;
import io.followthrough.sandbox.plugin.ModuleLoader;
import io.followthrough.sandbox.plugin.PluginModule;
import io.followthrough.sandbox.plugin.Registration;
import io.followthrough.sandbox.plugin.Tag;
import java.util.List;

/**
 * Loads {@code <workflow-validator>}, {@code <workflow-condition>}, {@code <workflow-function>}.
 */
public final class WorkflowModules implements ModuleLoader {

  private final PluginWorkflow workflow;
  private final String classElement;
  private final Tag tag;

  private WorkflowModules(PluginWorkflow workflow, String what, Class<?> type) {
    this.workflow = workflow;
    this.classElement = what + "-class";
    this.tag =
        Tag.module("workflow-" + what)
            .needs("class", Check.classOf(WorkflowPluginFactory.class))
            .may("weight", Check.integer())
            .needs(Tag.named(classElement).holding(Check.classOf(type)))
            .needs(Tag.resource("velocity", "view", "input-parameters", "edit-parameters"))
            .may(Tag.named("addable").holding(Check.words()))
            .may(yesOrNo("orderable"))
            .may(yesOrNo("unique"))
            .may(yesOrNo("deletable"))
            .may(yesOrNo("editable"));
  }

  /** A loader for each of the three types. */
  public static List<WorkflowModules> all(PluginWorkflow workflow) {
    return List.of(
        new WorkflowModules(workflow, "validator", Validator.class),
        new WorkflowModules(workflow, "condition", Condition.class),
        new WorkflowModules(workflow, "function", FunctionProvider.class));
  }

  private static Tag yesOrNo(String name) {
    return Tag.named(name).holding(Check.oneOf("true", "false"));
  }

  @Override
  public Tag tag() {
    return tag;
  }

  @Override
  public Registration start(PluginModule module, EnabledPlugin plugin) {
    return workflow.add(
        module.pluginKey() + module.key(),
        plugin,
        module.element().child(classElement).map(Element::text).orElseThrow());
  }
}
