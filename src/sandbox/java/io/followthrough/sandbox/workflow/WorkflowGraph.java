package io.followthrough.sandbox.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A workflow as steps and the transitions between them, for those who look at it.
 *
 * @param arcs each transition once for each step that it leaves
 */
public record WorkflowGraph(List<Node> nodes, List<Arc> arcs) {

  /** Where the transition leaves from that creates an issue. */
  public static final int NOTHING = 0;

  private static final Pattern CONDITION =
      Pattern.compile("<condition[\\s>].*?</condition>", Pattern.DOTALL);
  private static final Pattern ARG =
      Pattern.compile("<arg name=\"([^\"]*)\">(?:<!\\[CDATA\\[)?(.*?)(?:]]>)?</arg>");

  /** Where transitions leave from that every step has. */
  public static final int ANYWHERE = -1;

  public WorkflowGraph {
    nodes = List.copyOf(nodes);
    arcs = List.copyOf(arcs);
  }

  /**
   * A step.
   *
   * @param statusId the status of issues on it; null where it has none
   */
  public record Node(int id, String name, @Nullable String statusId) {}

  /**
   * A transition.
   *
   * @param from a step, {@link #NOTHING} or {@link #ANYWHERE}
   * @param to a step; the one it leaves where an issue stays
   * @param screenId null where it asks for nothing
   */
  public record Arc(
      int id,
      String name,
      int from,
      int to,
      @Nullable Long screenId,
      List<String> conditions,
      List<String> validators) {}

  /** Reads a descriptor. */
  public static WorkflowGraph of(WorkflowDescriptor workflow) {
    var nodes = new ArrayList<Node>();
    var arcs = new ArrayList<Arc>();
    actions(workflow.getInitialActions()).forEach(action -> arcs.add(arc(action, NOTHING)));
    actions(workflow.getGlobalActions()).forEach(action -> arcs.add(arc(action, ANYWHERE)));
    for (Object each : workflow.getSteps()) {
      var step = (StepDescriptor) each;
      nodes.add(new Node(step.getId(), step.getName(), StepStatus.of(step)));
      actions(step.getActions()).forEach(action -> arcs.add(arc(action, step.getId())));
    }
    return new WorkflowGraph(nodes, arcs);
  }

  private static List<ActionDescriptor> actions(List<?> actions) {
    return actions.stream().map(ActionDescriptor.class::cast).toList();
  }

  private static Arc arc(ActionDescriptor action, int from) {
    var to = action.getUnconditionalResult().getStep();
    return new Arc(
        action.getId(),
        action.getName(),
        from,
        to > 0 ? to : from,
        ActionScreen.of(action),
        conditions(action),
        ((List<?>) action.getValidators())
            .stream().map(each -> words(((ValidatorDescriptor) each).getArgs())).toList());
  }

  /** Groups of conditions may hold groups; their XML tells them one after the other. */
  private static List<String> conditions(ActionDescriptor action) {
    if (action.getRestriction() == null) {
      return List.of();
    }
    var xml = new StringWriter();
    action.getRestriction().writeXML(new PrintWriter(xml, true), 0);
    return CONDITION
        .matcher(xml.toString())
        .results()
        .map(condition -> words(args(condition.group())))
        .toList();
  }

  private static Map<String, String> args(String xml) {
    var args = new TreeMap<String, String>();
    ARG.matcher(xml).results().forEach(arg -> args.put(arg.group(1), arg.group(2)));
    return args;
  }

  /** The class without its package, and what it was told. */
  private static String words(Map<?, ?> args) {
    var told = new TreeMap<String, String>();
    args.forEach((name, value) -> told.put(String.valueOf(name), String.valueOf(value).strip()));
    var className = told.getOrDefault("class.name", "?");
    told.remove("class.name");
    told.remove("full.module.key");
    var more =
        told.entrySet().stream()
            .map(each -> each.getKey() + " = " + each.getValue())
            .collect(Collectors.joining(", "));
    var simple = className.substring(className.lastIndexOf('.') + 1);
    return more.isEmpty() ? simple : simple + ": " + more;
  }
}
