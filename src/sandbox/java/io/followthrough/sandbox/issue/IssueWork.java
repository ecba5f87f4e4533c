package io.followthrough.sandbox.issue;

import static com.atlassian.jira.permission.ProjectPermissions.ASSIGN_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.CREATE_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.EDIT_ISSUES;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import io.followthrough.sandbox.constant.SandboxIssueType;
import io.followthrough.sandbox.constant.SandboxPriority;
import io.followthrough.sandbox.field.SandboxCustomField;
import io.followthrough.sandbox.field.Screens;
import io.followthrough.sandbox.field.SystemField;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.project.SandboxProject;
import io.followthrough.sandbox.store.Store;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Does issue work on behalf of a user: looks at it first, then does it in one transaction. */
public final class IssueWork implements IssueService {

  /** What Jira calls the priority that an issue has when nobody chose one. */
  private static final String USUAL_PRIORITY = "Medium";

  private final Surroundings around;
  private final Permissions permissions;
  private final Screens screens;
  private final Issues issues;
  private final IssueForm form;
  private final IssueWriter writer;
  private final IssueWorkflow workflow;
  private final SubTasks subTasks;
  private final IssueMoves moves;
  private final Store store;

  public IssueWork(
      Surroundings around,
      Permissions permissions,
      Screens screens,
      Issues issues,
      IssueWriter writer,
      IssueWorkflow workflow,
      SubTasks subTasks,
      IssueMoves moves,
      Store store) {
    this.around = around;
    this.permissions = permissions;
    this.screens = screens;
    this.issues = issues;
    this.form = new IssueForm(around, permissions);
    this.writer = writer;
    this.workflow = workflow;
    this.subTasks = subTasks;
    this.moves = moves;
    this.store = store;
  }

  @Override
  public IssueInput newIssueInputParameters() {
    return new IssueInput();
  }

  // --- reading ---

  @Override
  public IssueResult getIssue(@Nullable ApplicationUser user, @Nullable Long issueId) {
    return seen(user, issueId == null ? Optional.empty() : issues.withId(issueId));
  }

  @Override
  public IssueResult getIssue(@Nullable ApplicationUser user, @Nullable String issueKey) {
    return seen(user, issueKey == null ? Optional.empty() : issues.withKey(issueKey));
  }

  /** What somebody may not see is not there for him, and the answer is the same. */
  private IssueResult seen(@Nullable ApplicationUser user, Optional<SandboxIssue> issue) {
    return issue
        .filter(found -> permissions.hasPermission(BROWSE_PROJECTS, found, user))
        .map(found -> new IssueResult(found, Errors.none()))
        .orElseGet(() -> new IssueResult(null, Errors.unseen()));
  }

  // --- creating ---

  @Override
  public CreateValidationResult validateCreate(
      @Nullable ApplicationUser user, IssueInputParameters parameters) {
    var input = (IssueInput) parameters;
    var errors = Errors.none();
    var issue = begun(user, input, errors);
    if (issue != null && issue.isSubTask()) {
      errors.addError(
          Fields.ISSUE_TYPE, "Issue type is a sub-task but parent issue key or id not specified.");
    }
    return created(user, input, issue, errors);
  }

  /** Jira ties the new sub-task to its parent only when it is told to, by {@link SubTasks}. */
  @Override
  public CreateValidationResult validateSubTaskCreate(
      @Nullable ApplicationUser user, @Nullable Long parentId, IssueInputParameters parameters) {
    var input = (IssueInput) parameters;
    var errors = Errors.none();
    var parent = (SandboxIssue) getIssue(user, parentId).getIssue();
    if (parent == null) {
      errors.addError(Fields.PARENT, "Could not find issue by id or key.");
      return created(user, input, null, errors);
    }
    var issue = begun(user, input, errors);
    if (issue != null) {
      checkFamily(issue, parent, errors);
      issue.setParentId(parent.getId());
    }
    return created(user, input, issue, errors);
  }

  private static void checkFamily(SandboxIssue issue, SandboxIssue parent, Errors errors) {
    if (!issue.isSubTask()) {
      errors.addError(Fields.ISSUE_TYPE, "The issue type selected is not a sub-task.");
    }
    if (parent.isSubTask()) {
      errors.addError(
          Fields.PARENT, "The parent " + parent + " is a sub-task, which cannot have its own.");
    }
    if (!issue.getProjectId().equals(parent.getProjectId())) {
      errors.addError(
          Fields.PROJECT, "A sub-task must be in the same project as its parent " + parent + ".");
    }
  }

  private @Nullable SandboxIssue begun(
      @Nullable ApplicationUser user, IssueInput input, Errors errors) {
    var project = project(user, input.textOf(Fields.PROJECT), errors);
    var type = type(input.textOf(Fields.ISSUE_TYPE), errors);
    if (project == null || type == null) {
      return null;
    }
    if (!permissions.hasPermission(CREATE_ISSUES, project, user)) {
      errors.addErrorMessage(
          user == null
              ? "Anonymous users do not have permission to create issues in this project."
                  + " Please try logging in first."
              : "You do not have permission to create issues in this project.");
      return null;
    }
    var issue = new SandboxIssue(around);
    issue.become(project.id(), type.id());
    return issue;
  }

  private @Nullable SandboxProject project(
      @Nullable ApplicationUser user, String id, Errors errors) {
    if (id.isEmpty()) {
      errors.addError(Fields.PROJECT, "project is required");
      return null;
    }
    var project =
        number(id)
            .flatMap(around.projects()::withId)
            .filter(
                found ->
                    permissions.hasPermission(BROWSE_PROJECTS, found, user)
                        || permissions.hasPermission(CREATE_ISSUES, found, user));
    if (project.isEmpty()) {
      errors.addError(Fields.PROJECT, "valid project is required");
    }
    return project.orElse(null);
  }

  private @Nullable SandboxIssueType type(String id, Errors errors) {
    if (id.isEmpty()) {
      errors.addError(Fields.ISSUE_TYPE, "issue type is required");
      return null;
    }
    var type = around.types().withId(id);
    if (type.isEmpty()) {
      errors.addError(Fields.ISSUE_TYPE, "valid issue type is required");
    }
    return type.orElse(null);
  }

  private CreateValidationResult created(
      @Nullable ApplicationUser user,
      IssueInput input,
      @Nullable SandboxIssue issue,
      Errors errors) {
    if (issue != null) {
      if (input.appliesDefaults()) {
        applyDefaults(issue, user);
      }
      form.fill(issue, input, onDefaultScreen(user), errors);
      if (!input.given().containsKey(Fields.SUMMARY)) {
        errors.addError(Fields.SUMMARY, "You must specify a summary of the issue.");
      }
      if (issue.getReporterId() == null) {
        errors.addError(Fields.REPORTER, "Reporter is required.");
      }
    }
    return new CreateValidationResult(
        errors.hasAnyErrors() ? null : issue, errors, Map.copyOf(input.given()));
  }

  private void applyDefaults(SandboxIssue issue, @Nullable ApplicationUser user) {
    if (user != null) {
      issue.setReporterId(user.getKey());
    }
    usualPriority().map(SandboxPriority::getId).ifPresent(issue::setPriorityId);
  }

  /** The priority of an issue for which nobody chose one. */
  public Optional<SandboxPriority> usualPriority() {
    return around.priorities().withName(USUAL_PRIORITY);
  }

  @Override
  public IssueResult create(
      @Nullable ApplicationUser user, CreateValidationResult createValidationResult) {
    var issue = valid(createValidationResult, "create").copy();
    return done(
        () -> {
          workflow.start(issue, user);
          return issue;
        });
  }

  /** Creates a sub-task and ties it to its parent, both or neither. */
  public IssueResult createSubTask(
      @Nullable ApplicationUser user, CreateValidationResult createValidationResult) {
    var parentId =
        Objects.requireNonNull(
            valid(createValidationResult, "create").getParentId(), "not a sub-task's validation");
    return done(
        () -> {
          var subTask = required(create(user, createValidationResult));
          var parent = issues.withId(parentId).orElseThrow(() -> new Refused(Errors.unseen()));
          try {
            subTasks.createSubTaskIssueLink(parent, subTask, user);
          } catch (CreateException e) {
            throw new Refused(Errors.of(e.getMessage()));
          }
          return subTask;
        });
  }

  // --- changing ---

  @Override
  public UpdateValidationResult validateUpdate(
      @Nullable ApplicationUser user, @Nullable Long issueId, IssueInputParameters parameters) {
    var input = (IssueInput) parameters;
    var seen = getIssue(user, issueId);
    if (!seen.isValid()) {
      return new UpdateValidationResult(null, seen.getErrorCollection(), Map.of());
    }
    var errors = Errors.none();
    var issue = (SandboxIssue) seen.getIssue();
    checkEditable(user, issue, errors);
    if (!errors.hasAnyErrors()) {
      var scope = onDefaultScreen(user);
      form.fill(
          issue, input.retainsExisting() ? input : emptied(input, issue, scope), scope, errors);
    }
    return new UpdateValidationResult(
        errors.hasAnyErrors() ? null : issue, errors, Map.copyOf(input.given()));
  }

  /** Asked not to keep what is there, Jira empties every field of the screen that is not given. */
  private IssueInput emptied(IssueInput input, SandboxIssue issue, Scope scope) {
    var complete = input.copy();
    Stream.concat(
            Arrays.stream(SystemField.values()).map(SystemField::id),
            around.fields().all().stream().map(SandboxCustomField::getId))
        .filter(field -> !input.given().containsKey(field) && form.offers(field, issue, scope))
        .forEach(complete::clear);
    return complete;
  }

  private void checkEditable(
      @Nullable ApplicationUser user, SandboxIssue issue, ErrorCollection errors) {
    if (!permissions.hasPermission(EDIT_ISSUES, issue, user)) {
      errors.addErrorMessage("You do not have permission to edit issues in this project.");
    } else if (!workflow.allowsEditing(issue)) {
      errors.addErrorMessage(
          issue + " cannot be edited in its present status. Reopen it first to change its fields.");
    }
  }

  /** Whether somebody may edit an issue now. */
  public boolean isEditable(SandboxIssue issue, @Nullable ApplicationUser user) {
    var errors = Errors.none();
    checkEditable(user, issue, errors);
    return !errors.hasAnyErrors();
  }

  @Override
  public IssueResult update(
      @Nullable ApplicationUser user, UpdateValidationResult updateValidationResult) {
    var wanted = valid(updateValidationResult, "update");
    return done(() -> change(user, wanted, EventType.ISSUE_UPDATED_ID));
  }

  /** Only what was asked for is put into the issue as it is now, not as it was when validated. */
  private SandboxIssue change(
      @Nullable ApplicationUser user, SandboxIssue wanted, long eventTypeId) {
    var before =
        issues
            .locked(Objects.requireNonNull(wanted.getId()))
            .orElseThrow(() -> new Refused(Errors.unseen()));
    var after = before.copy();
    wanted.touched().forEach(field -> after.take(field, wanted));
    if (!writer.save(before, after, user).isEmpty()) {
      writer.announce(after, user, eventTypeId);
    }
    return after;
  }

  // --- moving ---

  /** A look at a transition that remembers what was to be put into the issue. */
  private static final class LookedAt extends TransitionValidationResult {

    private final IssueInput input;

    LookedAt(@Nullable SandboxIssue issue, ErrorCollection errors, int actionId, IssueInput input) {
      super(issue, errors, Map.of(), Map.of(), actionId);
      this.input = input;
    }
  }

  @Override
  public TransitionValidationResult validateTransition(
      @Nullable ApplicationUser user,
      @Nullable Long issueId,
      int actionId,
      IssueInputParameters parameters) {
    var input = (IssueInput) parameters;
    var seen = getIssue(user, issueId);
    if (!seen.isValid()) {
      return new LookedAt(null, seen.getErrorCollection(), actionId, input);
    }
    var issue = (SandboxIssue) seen.getIssue();
    return new LookedAt(issue, moves.objections(user, issue, actionId), actionId, input);
  }

  @Override
  public IssueResult transition(
      @Nullable ApplicationUser user, TransitionValidationResult transitionResult) {
    var issue = valid(transitionResult, "transition");
    var looked = (LookedAt) transitionResult;
    return done(
        () ->
            moves.move(
                user, Objects.requireNonNull(issue.getId()), looked.getActionId(), looked.input));
  }

  /**
   * Gives an issue to somebody.
   *
   * @param name a user name; empty for nobody
   */
  public IssueResult assign(@Nullable ApplicationUser user, @Nullable Long issueId, String name) {
    var seen = getIssue(user, issueId);
    if (!seen.isValid()) {
      return seen;
    }
    var errors = Errors.none();
    var issue = (SandboxIssue) seen.getIssue();
    if (permissions.hasPermission(ASSIGN_ISSUES, issue, user)) {
      form.setAssignee(issue, name.strip(), errors);
    } else {
      errors.addErrorMessage("You do not have permission to assign issues.");
    }
    return errors.hasAnyErrors()
        ? new IssueResult(null, errors)
        : done(() -> change(user, issue, EventType.ISSUE_ASSIGNED_ID));
  }

  /** Whether a field is on the screen for creating and editing such an issue. */
  public boolean offers(String field, SandboxIssue issue, @Nullable ApplicationUser user) {
    return form.offers(field, issue, onDefaultScreen(user));
  }

  private Scope onDefaultScreen(@Nullable ApplicationUser user) {
    var screen = screens.getFieldScreen(FieldScreen.DEFAULT_SCREEN_ID);
    return new Scope(user, screen::containsField);
  }

  private IssueResult done(Supplier<SandboxIssue> work) {
    try {
      return new IssueResult(store.attempt(work), Errors.none());
    } catch (Refused e) {
      return new IssueResult(null, e.errors());
    }
  }

  private static SandboxIssue valid(IssueValidationResult validation, String what) {
    if (!validation.isValid()) {
      throw new IllegalStateException(
          "You can not " + what + " an issue with an invalid validation result.");
    }
    return (SandboxIssue) validation.getIssue();
  }

  private static SandboxIssue required(IssueResult result) {
    if (!result.isValid()) {
      throw new Refused(result.getErrorCollection());
    }
    return (SandboxIssue) result.getIssue();
  }

  private static Optional<Long> number(String id) {
    return id.matches("\\d{1,18}") ? Optional.of(Long.valueOf(id)) : Optional.empty();
  }
}
