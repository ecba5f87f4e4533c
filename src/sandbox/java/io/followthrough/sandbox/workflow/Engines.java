package io.followthrough.sandbox.workflow;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import io.followthrough.sandbox.issue.Errors;
import io.followthrough.sandbox.issue.Refused;
import io.followthrough.sandbox.store.Store;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes an engine for each call, and puts what it says into Jira's words. */
record Engines(Store store, Workflows workflows, WorkflowObjects objects) {

  /** An engine for one call of one user. */
  Engine of(@Nullable ApplicationUser user) {
    var descriptors = new Descriptors(workflows, new EntryStore(store));
    return new Engine(descriptors, objects, user == null ? null : user.getKey());
  }

  /** Runs a call; what validators and functions object to becomes a refusal. */
  static void run(Call call) {
    try {
      call.run();
    } catch (InvalidInputException e) {
      throw new Refused(errors(e));
    } catch (WorkflowException e) {
      throw new Refused(Errors.of(String.valueOf(e.getMessage())));
    }
  }

  private static ErrorCollection errors(InvalidInputException objections) {
    var errors = Errors.none();
    for (var message : objections.getGenericErrors()) {
      errors.addErrorMessage(String.valueOf(message));
    }
    ((Map<?, ?>) objections.getErrors())
        .forEach((field, message) -> errors.addError((String) field, String.valueOf(message)));
    if (!errors.hasAnyErrors()) {
      errors.addErrorMessage("The workflow refuses this step and does not say why.");
    }
    return errors;
  }

  /** Is one use of an engine. */
  interface Call {
    void run() throws WorkflowException;
  }
}
