package io.followthrough.jira.workflow;

import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tells whether a transition may give an issue a resolution: by a post function of Jira's own, or
 * on its screen. What functions of other plugins do cannot be told.
 */
final class Resolving {

  private static final String FIELD = "resolution";
  private static final String SETS_FIELD =
      "com.atlassian.jira.workflow.function.issue.UpdateIssueFieldFunction";
  private static final String SCREEN = "jira.fieldscreen.id";
  private static final String WITH_SCREEN = "fieldscreen";

  private final FieldScreenManager screens;

  Resolving(FieldScreenManager screens) {
    this.screens = screens;
  }

  boolean isDoneBy(ActionDescriptor action, List<ResultDescriptor> results) {
    return asksOnScreen(action)
        || Stream.concat(
                functions(action.getPostFunctions()),
                results.stream().flatMap(result -> functions(result.getPostFunctions())))
            .anyMatch(Resolving::sets);
  }

  private static boolean sets(FunctionDescriptor function) {
    var args = (Map<?, ?>) function.getArgs();
    var value = args.get("field.value");
    return SETS_FIELD.equals(args.get("class.name"))
        && FIELD.equals(args.get("field.name"))
        && value != null
        && !value.toString().isBlank();
  }

  private boolean asksOnScreen(ActionDescriptor action) {
    var id = action.getMetaAttributes().get(SCREEN);
    if (!WITH_SCREEN.equals(action.getView()) || id == null) {
      return false;
    }
    var screen = screens.getFieldScreen(Long.valueOf(id.toString().strip()));
    return screen != null && screen.containsField(FIELD);
  }

  @SuppressWarnings("unchecked") // OSWorkflow's lists say nothing of what is in them
  private static Stream<FunctionDescriptor> functions(List<?> functions) {
    return ((List<FunctionDescriptor>) functions).stream();
  }
}
