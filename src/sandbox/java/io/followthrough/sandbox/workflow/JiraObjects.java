package io.followthrough.sandbox.workflow;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.spi.WorkflowEntry;
import io.followthrough.sandbox.comment.Comments;
import io.followthrough.sandbox.issue.IssueWriter;
import io.followthrough.sandbox.issue.Issues;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.user.Users;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes the conditions, validators and functions that Jira itself brings, under the names its
 * workflows know them by, and leaves all others to the plugins.
 */
final class JiraObjects implements WorkflowObjects {

  private static final String ROOM = "com.atlassian.jira.workflow.";

  private final Users users;
  private final Permissions permissions;
  private final Issues issues;
  private final IssueWriter writer;
  private final Comments comments;
  private final WorkflowObjects ofPlugins;
  private final Map<String, Object> own = new TreeMap<>();

  JiraObjects(
      Users users,
      Permissions permissions,
      Issues issues,
      IssueWriter writer,
      Comments comments,
      WorkflowObjects ofPlugins) {
    this.users = users;
    this.permissions = permissions;
    this.issues = issues;
    this.writer = writer;
    this.comments = comments;
    this.ofPlugins = ofPlugins;
    addConditions();
    addFunctions();
    own.put(
        ROOM + "validator.PermissionValidator",
        (Validator) (variables, args, properties) -> requirePermission(variables, args));
  }

  @Override
  public Object create(String className, Map<String, String> args) {
    var known = own.get(className);
    if (known != null) {
      return known;
    }
    if (className.startsWith("com.atlassian.")) {
      throw new MissingWorkflowObject(
          "The sandbox does not have "
              + className
              + ", which the workflow of this issue uses. Take it out of the workflow.");
    }
    return ofPlugins.create(className, args);
  }

  private void addConditions() {
    condition("PermissionCondition", (move, args) -> allows(move, args));
    condition("SubTaskBlockingCondition", this::subTasksAreIn);
    condition("AllowOnlyAssignee", (move, args) -> isUser(move, move.original().getAssigneeId()));
    condition("AllowOnlyReporter", (move, args) -> isUser(move, move.original().getReporterId()));
    condition(
        "UserInGroupCondition", (move, args) -> users.isInGroup(move.user(), arg(args, "group")));
  }

  private void addFunctions() {
    function(
        "function.issue.IssueCreateFunction",
        (variables, args) -> {
          var move = Move.of(variables);
          move.issue().setWorkflowId(((WorkflowEntry) variables.get("entry")).getId());
          move.issue().setStatusId(Move.statusId(variables));
          writer.insert(move.issue(), move.user());
        });
    function(
        "function.issue.UpdateIssueStatusFunction",
        (variables, args) -> Move.of(variables).issue().setStatusId(Move.statusId(variables)));
    function("function.issue.UpdateIssueFieldFunction", this::updateField);
    function(
        "function.issue.AssignToCurrentUserFunction",
        (variables, args) -> {
          var move = Move.of(variables);
          if (move.user() != null) {
            move.issue().setAssigneeId(move.user().getKey());
          }
        });
    function("function.misc.CreateCommentFunction", (variables, args) -> comment(variables));
    function(
        "function.issue.GenerateChangeHistoryFunction",
        (variables, args) -> {
          var move = Move.of(variables);
          writer.save(move.original(), move.issue(), move.user());
        });
    // Searching reads the tables themselves: there is no index to bring up to date.
    function("function.issue.IssueReindexFunction", (variables, args) -> {});
    function(
        "function.event.FireIssueEventFunction",
        (variables, args) -> {
          var move = Move.of(variables);
          writer.announce(move.issue(), move.user(), Long.parseLong(arg(args, "eventTypeId")));
        });
  }

  private void comment(Map<?, ?> variables) {
    var move = Move.of(variables);
    if (move.comment() != null) {
      comments.add(
          Objects.requireNonNull(move.issue().getId()),
          move.user() == null ? null : move.user().getKey(),
          move.comment());
    }
  }

  private void updateField(Map<?, ?> variables, Map<?, ?> args) {
    var issue = Move.of(variables).issue();
    var field = arg(args, "field.name");
    var given = args.get("field.value");
    var value = given == null || "".equals(given) ? null : (String) given;
    switch (field) {
      case "resolution" -> issue.setResolutionId(value);
      case "priority" -> issue.setPriorityId(value);
      case "assignee" ->
          issue.setAssigneeId(value == null ? null : users.withName(value).orElseThrow().key());
      default ->
          throw new MissingWorkflowObject(
              "The sandbox cannot set " + field + " in a transition. Take it out of the workflow.");
    }
  }

  private boolean subTasksAreIn(Move move, Map<?, ?> args) {
    var allowed = Set.copyOf(Arrays.asList(arg(args, "statuses").split("\\s*,\\s*")));
    return issues.subTasksOf(Objects.requireNonNull(move.original().getId())).stream()
        .allMatch(subTask -> allowed.contains(subTask.getStatusId()));
  }

  private static boolean isUser(Move move, String userKey) {
    return move.user() != null && move.user().getKey().equals(userKey);
  }

  private boolean allows(Move move, Map<?, ?> args) {
    var permission = permission(args);
    var issue = move.original();
    return issue.getId() == null
        ? permissions.hasPermission(permission, issue.getProjectObject(), move.user())
        : permissions.hasPermission(permission, issue, move.user());
  }

  private void requirePermission(Map<?, ?> variables, Map<?, ?> args) throws InvalidInputException {
    if (!allows(Move.of(variables), args)) {
      throw new InvalidInputException(
          "You do not have the permission " + permission(args) + " that this step asks for.");
    }
  }

  /** Jira 6 wrote names such as "Resolve Issue" where later ones write keys. */
  private static ProjectPermissionKey permission(Map<?, ?> args) {
    var key = args.get("permissionKey");
    if (key != null) {
      return new ProjectPermissionKey((String) key);
    }
    var name = arg(args, "permission").toUpperCase(Locale.ROOT).replace(' ', '_');
    return new ProjectPermissionKey(name.endsWith("_ISSUE") ? name + "S" : name);
  }

  private static String arg(Map<?, ?> args, String name) {
    return Objects.requireNonNull(
        (String) args.get(name), () -> "The workflow leaves out the argument " + name);
  }

  private void condition(String name, MoveQuestion question) {
    own.put(
        ROOM + "condition." + name,
        (Condition) (variables, args, properties) -> question.holds(Move.of(variables), args));
  }

  private void function(String name, MoveWork work) {
    own.put(
        ROOM + name, (FunctionProvider) (variables, args, properties) -> work.run(variables, args));
  }

  /** Is what a condition asks. */
  private interface MoveQuestion {
    boolean holds(Move move, Map<?, ?> args) throws WorkflowException;
  }

  /** Is what a function does. */
  private interface MoveWork {
    void run(Map<?, ?> variables, Map<?, ?> args);
  }
}
