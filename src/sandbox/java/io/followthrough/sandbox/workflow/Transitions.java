package io.followthrough.sandbox.workflow;

import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static io.followthrough.sandbox.issue.IssuePermissions.TRANSITION_ISSUES;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.opensymphony.workflow.InvalidActionException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.followthrough.sandbox.constant.SandboxStatus;
import io.followthrough.sandbox.field.Screens;
import io.followthrough.sandbox.issue.CommentWork;
import io.followthrough.sandbox.issue.Errors;
import io.followthrough.sandbox.issue.Fields;
import io.followthrough.sandbox.issue.IssueForm;
import io.followthrough.sandbox.issue.IssueInput;
import io.followthrough.sandbox.issue.IssueMoves;
import io.followthrough.sandbox.issue.IssueWriter;
import io.followthrough.sandbox.issue.Issues;
import io.followthrough.sandbox.issue.Refused;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.issue.Scope;
import io.followthrough.sandbox.issue.Surroundings;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.store.Store;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows the ways out of an issue's status and takes them on behalf of a user.
 *
 * <p>A transition locks its issue first and is one transaction: of many at once, one wins and the
 * others find the issue where it went.
 */
public final class Transitions implements IssueMoves {

  private final Surroundings around;
  private final Permissions permissions;
  private final Screens screens;
  private final Issues issues;
  private final IssueForm form;
  private final IssueWriter writer;
  private final CommentWork comments;
  private final Workplace workplace;
  private final Store store;

  /** Where issues stand, and what moves them. */
  record Workplace(EntryStore entries, Workflows workflows, Engines engines) {

    WorkflowDescriptor workflowOf(SandboxIssue issue) {
      var name = entries.workflowOf(issue.getWorkflowId());
      return workflows
          .withName(name)
          .orElseThrow(() -> new IllegalStateException("There is no workflow named " + name))
          .getDescriptor();
    }
  }

  Transitions(
      Surroundings around,
      Permissions permissions,
      Screens screens,
      Issues issues,
      IssueWriter writer,
      CommentWork comments,
      Workplace workplace,
      Store store) {
    this.around = around;
    this.permissions = permissions;
    this.screens = screens;
    this.issues = issues;
    this.form = new IssueForm(around, permissions);
    this.writer = writer;
    this.comments = comments;
    this.workplace = workplace;
    this.store = store;
  }

  /** What somebody may do with an issue now, in the order of Jira's buttons. */
  public List<Transition> available(@Nullable ApplicationUser user, SandboxIssue issue) {
    if (!permissions.hasPermission(TRANSITION_ISSUES, issue, user)) {
      return List.of();
    }
    var workflow = workplace.workflowOf(issue);
    return actions(user, issue).stream()
        .map(action -> transition(action, workflow, issue))
        .toList();
  }

  /** The name of the workflow an issue goes through. */
  public String workflowOf(SandboxIssue issue) {
    return workplace.entries().workflowOf(issue.getWorkflowId());
  }

  /** What the workflow of an issue lets somebody do, in the order of Jira's buttons. */
  List<ActionDescriptor> actions(@Nullable ApplicationUser user, SandboxIssue issue) {
    var workflow = workplace.workflowOf(issue);
    var move = new Move(issue.copy(), issue, user, null);
    var ids =
        workplace.engines().of(user).getAvailableActions(issue.getWorkflowId(), move.variables());
    return Arrays.stream(ids)
        .mapToObj(workflow::getAction)
        .sorted(Comparator.comparingInt(ActionScreen::place).thenComparing(ActionDescriptor::getId))
        .toList();
  }

  @Override
  public ErrorCollection objections(
      @Nullable ApplicationUser user, SandboxIssue issue, int actionId) {
    return available(user, issue, actionId).isPresent()
        ? Errors.none()
        : stale(Integer.toString(actionId), issue).errors();
  }

  @Override
  public SandboxIssue move(
      @Nullable ApplicationUser user, long issueId, int actionId, IssueInput input) {
    return move(user, issueId, actionId, input, null);
  }

  /** One of the {@link #available} transitions. */
  public Optional<Transition> available(
      @Nullable ApplicationUser user, SandboxIssue issue, int actionId) {
    return available(user, issue).stream()
        .filter(transition -> transition.id() == actionId)
        .findFirst();
  }

  private Transition transition(
      ActionDescriptor action, WorkflowDescriptor workflow, SandboxIssue issue) {
    return new Transition(
        action.getId(), action.getName(), target(action, workflow, issue), ActionScreen.of(action));
  }

  /** A result that leads to step -1 leaves the issue where it is. */
  private SandboxStatus target(
      ActionDescriptor action, WorkflowDescriptor workflow, SandboxIssue issue) {
    var step = workflow.getStep(action.getUnconditionalResult().getStep());
    return step == null
        ? Objects.requireNonNull(issue.getStatus())
        : around.statuses().withId(StepStatus.of(step)).orElseThrow();
  }

  /** The fields a transition's screen shows to somebody, in their order. */
  public List<String> fields(
      @Nullable ApplicationUser user, SandboxIssue issue, Transition transition) {
    if (transition.screenId() == null) {
      return List.of();
    }
    var scope = scope(user, transition.screenId());
    return screens.fieldsFor(transition.screenId(), Long.parseLong(issue.getIssueTypeId())).stream()
        .filter(field -> form.offers(field, issue, scope))
        .toList();
  }

  /**
   * Takes an issue through a transition, or leaves it exactly as it was.
   *
   * @param comment what to say about it; {@code null} or blank for nothing
   */
  public TransitionOutcome transition(
      @Nullable ApplicationUser user,
      long issueId,
      int actionId,
      IssueInput input,
      @Nullable String comment) {
    var said = comment == null || comment.isBlank() ? null : comment;
    try {
      var issue = store.attempt(() -> move(user, issueId, actionId, input, said));
      return new TransitionOutcome(issue, Errors.none());
    } catch (Refused e) {
      return new TransitionOutcome(null, e.errors());
    }
  }

  private SandboxIssue move(
      @Nullable ApplicationUser user,
      long issueId,
      int actionId,
      IssueInput input,
      @Nullable String comment) {
    var original =
        issues
            .locked(issueId)
            .filter(found -> permissions.hasPermission(BROWSE_PROJECTS, found, user))
            .orElseThrow(() -> new Refused(Errors.unseen()));
    var action = workplace.workflowOf(original).getAction(actionId);
    if (action == null || !permissions.hasPermission(TRANSITION_ISSUES, original, user)) {
      throw stale(action == null ? Integer.toString(actionId) : action.getName(), original);
    }
    var issue = original.copy();
    fill(user, issue, action, input, comment);
    act(new Move(issue, original, user, comment), action);
    return issue;
  }

  private void fill(
      @Nullable ApplicationUser user,
      SandboxIssue issue,
      ActionDescriptor action,
      IssueInput input,
      @Nullable String comment) {
    var errors = Errors.none();
    var scope = scope(user, ActionScreen.of(action));
    form.fill(issue, input, scope, errors);
    if (scope.shows().test(Fields.RESOLUTION)
        && !input.gives(Fields.RESOLUTION)
        && issue.getResolutionId() == null) {
      // Jira's resolution field offers its first value to whoever does not choose.
      around.resolutions().all().stream()
          .findFirst()
          .ifPresent(first -> issue.setResolutionId(first.getId()));
    }
    if (comment != null) {
      var objections = comments.check(user, issue, comment);
      objections.getErrorMessages().forEach(errors::addErrorMessage);
      objections.getErrors().forEach(errors::addError);
    }
    if (errors.hasAnyErrors()) {
      throw new Refused(errors);
    }
  }

  private Scope scope(@Nullable ApplicationUser user, @Nullable Long screenId) {
    var screen = screenId == null ? null : screens.getFieldScreen(screenId);
    return new Scope(user, field -> screen != null && screen.containsField(field));
  }

  private void act(Move move, ActionDescriptor action) {
    var engine = workplace.engines().of(move.user());
    try {
      Engines.run(
          () -> engine.doAction(move.issue().getWorkflowId(), action.getId(), move.variables()));
    } catch (InvalidActionException e) {
      throw stale(action.getName(), move.original());
    }
    // A workflow may lack GenerateChangeHistoryFunction; what it set must not be lost for it.
    writer.save(move.original(), move.issue(), move.user());
  }

  private static Refused stale(String action, SandboxIssue issue) {
    return new Refused(
        Errors.of(
            "It seems that you have tried to perform a workflow operation ("
                + action
                + ") that is not valid for the current state of this issue ("
                + issue
                + "). The likely cause is that somebody has changed the issue recently, please look"
                + " at the issue history for details."));
  }
}
