package io.followthrough.jira.workflow;

import com.atlassian.jira.config.ConstantsManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells in which statuses an issue may be after the transition that is taken just now. */
public final class Targets {

  private static final String STATUS = "jira.status.id";

  private final ConstantsManager constants;

  public Targets(ConstantsManager constants) {
    this.constants = constants;
  }

  /**
   * The names of those statuses.
   *
   * @param transientVars what OSWorkflow hands a validator
   * @return none where nobody can tell
   */
  List<String> of(Map<?, ?> transientVars) {
    var workflow = (WorkflowDescriptor) transientVars.get("descriptor");
    var id = (Integer) transientVars.get("actionId");
    if (workflow == null || id == null) {
      return List.of();
    }
    var action = workflow.getAction(id);
    if (action == null) {
      return List.of();
    }
    var names = results(action).map(result -> name(workflow, result.getStep())).toList();
    return names.contains(null) ? List.of() : names.stream().map(Objects::requireNonNull).toList();
  }

  private static Stream<ResultDescriptor> results(ActionDescriptor action) {
    List<?> conditional = action.getConditionalResults();
    return Stream.concat(
        conditional.stream().map(ResultDescriptor.class::cast),
        Stream.ofNullable(action.getUnconditionalResult()));
  }

  private @Nullable String name(WorkflowDescriptor workflow, int step) {
    var found = workflow.getStep(step);
    var id = found == null ? null : found.getMetaAttributes().get(STATUS);
    return constants.getStatuses().stream()
        .filter(status -> status.getId().equals(id))
        .map(status -> status.getName())
        .findFirst()
        .orElse(null);
  }
}
