package io.followthrough.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.DateFieldFormat;
import io.followthrough.action.Accepted;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.IncidentTicket;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.action.NewAction;
import io.followthrough.desk.action.Scribe;
import io.followthrough.desk.policy.Policies;
import io.followthrough.desk.setup.Provisions;
import io.followthrough.postmortem.Postmortem;
import java.sql.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes through Jira's own issue service, by Jira's own rules. */
public final class JiraScribe implements Scribe {

  private final IssueService service;
  private final IssueManager issues;
  private final IssueLinkManager links;
  private final SubTaskManager subTasks;
  private final ProjectManager projects;
  private final ConstantsManager constants;
  private final UserManager users;
  private final DateFieldFormat days;
  private final Catalogue catalogue;
  private final Policies policies;

  public JiraScribe(
      IssueService service,
      IssueManager issues,
      IssueLinkManager links,
      SubTaskManager subTasks,
      ProjectManager projects,
      ConstantsManager constants,
      UserManager users,
      DateFieldFormat days,
      Catalogue catalogue,
      Policies policies) {
    this.service = service;
    this.issues = issues;
    this.links = links;
    this.subTasks = subTasks;
    this.projects = projects;
    this.constants = constants;
    this.users = users;
    this.days = days;
    this.catalogue = catalogue;
    this.policies = policies;
  }

  @Override
  public Outcome<String> startPostmortem(
      Visitor visitor, IncidentTicket incident, String summary, Map<String, String> texts) {
    var user = users.getUserByKey(visitor.key());
    var project = projects.getProjectByCurrentKey(incident.project());
    var type = typeOf(project, catalogue.idOf(Provisions.POSTMORTEM_TYPE));
    if (type.isEmpty()) {
      return Outcome.refused(
          Refusal.of(
              Refusal.Kind.CONFLICT, "followthrough.error.no-postmortem-type", project.getKey()));
    }
    var input = newIssue(user, project, type.get(), summary);
    if (!incident.priority().isEmpty()) {
      input.setPriorityId(incident.priority());
    }
    texts.forEach(
        (section, text) ->
            catalogue
                .fieldOf(section)
                .ifPresent(field -> input.addCustomFieldValue(field.getIdAsLong(), text)));
    return create(user, service.validateCreate(user, input))
        .then(
            postmortem -> {
              link(user, postmortem.getId(), incident.incident().id(), Provisions.REVIEWS_LINK);
              return Outcome.done(postmortem.getKey());
            });
  }

  @Override
  public Outcome<String> addAction(Visitor visitor, Postmortem postmortem, NewAction action) {
    var user = users.getUserByKey(visitor.key());
    return action.project() == null
        ? addSubTask(user, postmortem, action)
        : addTicket(user, postmortem, action, action.project());
  }

  @Override
  public Optional<Refusal> promise(Visitor visitor, String actionKey, Accepted answer) {
    var input = changes();
    input.setAssigneeId(users.getUserByKey(Objects.requireNonNull(answer.owner()).key()).getName());
    input.setDueDate(days.formatDatePicker(Date.valueOf(Objects.requireNonNull(answer.due()))));
    input.setPriorityId(priorityId(Objects.requireNonNull(answer.priority())));
    return update(visitor, actionKey, input);
  }

  @Override
  public Optional<Refusal> write(
      Visitor visitor, String postmortemKey, String section, String text) {
    var field = catalogue.fieldOf(section);
    if (field.isEmpty()) {
      return Optional.empty();
    }
    var input = changes();
    input.addCustomFieldValue(field.get().getIdAsLong(), text);
    return update(visitor, postmortemKey, input);
  }

  private IssueInputParameters changes() {
    var input = service.newIssueInputParameters();
    input.setSkipScreenCheck(true);
    input.setRetainExistingValuesWhenParameterNotProvided(true);
    return input;
  }

  private Optional<Refusal> update(Visitor visitor, String key, IssueInputParameters input) {
    var user = users.getUserByKey(visitor.key());
    var issue = issues.getIssueByCurrentKey(key);
    var validation = service.validateUpdate(user, issue.getId(), input);
    if (!validation.isValid()) {
      return Optional.of(HostRefusal.of(validation));
    }
    var result = service.update(user, validation);
    return result.isValid() ? Optional.empty() : Optional.of(HostRefusal.of(result));
  }

  private Outcome<String> addSubTask(
      ApplicationUser user, Postmortem postmortem, NewAction action) {
    var parent = issues.getIssueObject(postmortem.id());
    var project = parent.getProjectObject();
    var type = typeOf(project, catalogue.idOf(Provisions.ACTION_TYPE));
    if (type.isEmpty()) {
      return Outcome.refused(
          Refusal.of(
              Refusal.Kind.CONFLICT, "followthrough.error.no-action-type", project.getKey()));
    }
    var input = newIssue(user, project, type.get(), action.summary());
    input.setDescription(action.description());
    return create(user, service.validateSubTaskCreate(user, parent.getId(), input))
        .then(
            subTask -> {
              try {
                subTasks.createSubTaskIssueLink(parent, subTask, user);
              } catch (CreateException e) {
                throw notTied(subTask, postmortem, e);
              }
              return Outcome.done(subTask.getKey());
            });
  }

  private Outcome<String> addTicket(
      ApplicationUser user, Postmortem postmortem, NewAction action, String projectKey) {
    var project = projects.getProjectByCurrentKey(projectKey.toUpperCase(Locale.ROOT));
    var type = ticketType(project, action.issueType());
    if (type.isEmpty()) {
      return Outcome.refused(
          new Refusal(
              Refusal.Kind.INVALID,
              List.of(
                  Complaint.about(
                      "issueType",
                      "followthrough.error.no-ticket-type",
                      action.issueType() == null ? "" : action.issueType(),
                      project.getKey(),
                      ticketTypes(project)
                          .map(IssueConstant::getName)
                          .collect(Collectors.joining(", "))))));
    }
    var input = newIssue(user, project, type.get(), action.summary());
    input.setDescription(action.description());
    return create(user, service.validateCreate(user, input))
        .then(
            ticket -> {
              link(user, ticket.getId(), postmortem.id(), Provisions.REMEDIATES_LINK);
              return Outcome.done(ticket.getKey());
            });
  }

  private IssueInputParameters newIssue(
      ApplicationUser user, Project project, IssueType type, String summary) {
    var input = service.newIssueInputParameters();
    input.setSkipScreenCheck(true);
    input.setApplyDefaultValuesWhenParameterNotProvided(true);
    return input
        .setProjectId(project.getId())
        .setIssueTypeId(type.getId())
        .setSummary(summary)
        .setReporterId(user.getName());
  }

  private Outcome<Issue> create(
      ApplicationUser user, IssueService.CreateValidationResult validation) {
    if (!validation.isValid()) {
      return Outcome.refused(HostRefusal.of(validation));
    }
    var result = service.create(user, validation);
    return result.isValid()
        ? Outcome.done(result.getIssue())
        : Outcome.refused(HostRefusal.of(result));
  }

  private void link(ApplicationUser user, Long source, Long destination, String linkType) {
    try {
      links.createIssueLink(source, destination, Long.valueOf(catalogue.idOf(linkType)), 0L, user);
    } catch (CreateException e) {
      throw new IllegalStateException(
          "Could not link issue " + source + " to issue " + destination + " as " + linkType, e);
    }
  }

  private Optional<IssueType> ticketType(Project project, @Nullable String name) {
    return ticketTypes(project)
        .filter(type -> name == null || type.getName().equalsIgnoreCase(name))
        .findFirst();
  }

  /** The types a team's ticket may have: none of the plugin's own, and no incident's. */
  private Stream<IssueType> ticketTypes(Project project) {
    var postmortem = catalogue.idOf(Provisions.POSTMORTEM_TYPE);
    var policy = policies.of(project.getKey());
    return project.getIssueTypes().stream()
        .filter(type -> !type.isSubTask())
        .filter(type -> !type.getId().equals(postmortem) && !policy.concerns(type.getName()));
  }

  private static Optional<IssueType> typeOf(Project project, String id) {
    return project.getIssueTypes().stream().filter(type -> type.getId().equals(id)).findFirst();
  }

  private String priorityId(String name) {
    return constants.getPriorities().stream()
        .filter(priority -> priority.getName().equals(name))
        .findFirst()
        .map(IssueConstant::getId)
        .orElseThrow(() -> new IllegalStateException("Jira lost the priority " + name));
  }

  private static IllegalStateException notTied(
      Issue subTask, Postmortem postmortem, CreateException cause) {
    return new IllegalStateException(
        "Could not make " + subTask.getKey() + " a sub-task of " + postmortem.key(), cause);
  }
}
