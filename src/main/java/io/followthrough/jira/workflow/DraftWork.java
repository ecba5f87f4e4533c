package io.followthrough.jira.workflow;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.coverage.Editing;
import java.lang.invoke.MethodHandles;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Changes a workflow as Jira's own editor does: on a draft, which is then published. A method that
 * this Jira does not have, or that refuses, leaves the workflow as it was and no draft behind.
 */
final class DraftWork {

  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  private final WorkflowManager workflows;
  private final UserManager users;

  DraftWork(WorkflowManager workflows, UserManager users) {
    this.workflows = workflows;
    this.users = users;
  }

  /** Where it cannot be told, it is tried. */
  Editing editing(String name) {
    try {
      var workflow = workflows.getWorkflow(name);
      if (workflow != null && workflows.isSystemWorkflow(workflow)) {
        return Editing.SYSTEM;
      }
      return workflows.getDraftWorkflow(name) == null ? Editing.POSSIBLE : Editing.DRAFTED;
    } catch (RuntimeException | LinkageError e) {
      LOG.warn("Jira did not tell whether the workflow {} can be changed", name, e);
      return Editing.POSSIBLE;
    }
  }

  /** Has transitions ask the gate; tells why not. */
  Optional<String> guard(Visitor visitor, String name, Set<Integer> transitions) {
    return change(visitor, name, transitions, GateModule::putOn);
  }

  /** Has transitions not ask the gate any more; tells why not. */
  Optional<String> unguard(Visitor visitor, String name, Set<Integer> transitions) {
    return change(visitor, name, transitions, GateModule::takeOff);
  }

  /** Takes our validators out; tells why not. */
  Optional<String> release(Visitor visitor, String name) {
    return change(visitor, name, OurParts::takeOut);
  }

  /** Has transitions ask about the review as the shipped workflow does; tells why not. */
  Optional<String> review(Visitor visitor, String name) {
    return change(visitor, name, ReviewModules::putOn);
  }

  /** Is done to a transition. */
  private interface Change {
    void to(ActionDescriptor action) throws FactoryException;
  }

  /** Is done to a draft. */
  private interface Edit {
    void of(WorkflowDescriptor draft) throws FactoryException;
  }

  private Optional<String> change(
      Visitor visitor, String name, Set<Integer> transitions, Change change) {
    return change(
        visitor,
        name,
        draft -> {
          for (var id : transitions) {
            change.to(action(draft, id));
          }
        });
  }

  private Optional<String> change(Visitor visitor, String name, Edit edit) {
    var user = users.getUserByKey(visitor.key());
    try {
      publish(user, workflows.createDraftWorkflow(user, name), edit);
      return Optional.empty();
    } catch (FactoryException | RuntimeException | LinkageError e) {
      LOG.warn("Jira did not let the workflow {} be changed", name, e);
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private void publish(ApplicationUser user, JiraWorkflow draft, Edit edit)
      throws FactoryException {
    var published = false;
    try {
      edit.of(draft.getDescriptor());
      workflows.updateWorkflow(user, draft);
      workflows.overwriteActiveWorkflow(user, draft.getName());
      published = true;
    } finally {
      if (!published) {
        workflows.deleteDraftWorkflow(draft.getName());
      }
    }
  }

  private static ActionDescriptor action(WorkflowDescriptor draft, int id) {
    var action = draft.getAction(id);
    if (action == null) {
      throw new IllegalStateException("The workflow has no transition " + id + " any more");
    }
    return action;
  }
}
