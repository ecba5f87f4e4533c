package io.followthrough.jira.workflow;

import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Puts the validators of reviews back that the shipped workflow of postmortems has. */
final class ReviewModules {

  private static final String SHIPPED = "/workflow/postmortem.xml";

  private ReviewModules() {}

  /** The transitions of a workflow that lack one which those of the same number have shipped. */
  static List<ActionDescriptor> lacking(WorkflowDescriptor workflow) {
    return OurParts.validated(shipped()).stream()
        .map(ActionDescriptor::getId)
        .map(workflow::getAction)
        .filter(Objects::nonNull)
        .filter(action -> !OurParts.validated(workflow).contains(action))
        .toList();
  }

  @SuppressWarnings("unchecked") // OSWorkflow's lists say nothing of what is in them
  static void putOn(WorkflowDescriptor workflow) {
    var shipped = shipped();
    for (var action : lacking(workflow)) {
      for (var validator : shipped.getAction(action.getId()).getValidators()) {
        ((ValidatorDescriptor) validator).setParent(action);
        action.getValidators().add(validator);
      }
    }
  }

  private static WorkflowDescriptor shipped() {
    try (var xml = Objects.requireNonNull(ReviewModules.class.getResourceAsStream(SHIPPED))) {
      return WorkflowUtil.convertXMLtoWorkflowDescriptor(
          new String(xml.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The shipped workflow could not be read", e);
    } catch (FactoryException e) {
      throw new IllegalStateException("The shipped workflow is broken", e);
    }
  }
}
