package io.followthrough.jira.workflow;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.coverage.WorkflowInUse;
import io.followthrough.desk.coverage.WorkflowInUse.Use;
import io.followthrough.desk.coverage.Workflows;
import io.followthrough.desk.policy.Policies;
import io.followthrough.gate.coverage.WorkflowGraph;
import io.followthrough.jira.Finished;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks Jira's workflow schemes which workflows incidents are in, and reads and changes those. */
public final class JiraWorkflows implements Workflows {

  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  private final ProjectManager projects;
  private final Policies policies;
  private final ConstantsManager constants;
  private final WorkflowSchemeManager schemes;
  private final WorkflowManager workflows;
  private final GraphReader reader;
  private final DraftWork drafts;

  public JiraWorkflows(
      ProjectManager projects,
      Policies policies,
      ConstantsManager constants,
      FieldScreenManager screens,
      WorkflowSchemeManager schemes,
      WorkflowManager workflows,
      UserManager users) {
    this.projects = projects;
    this.policies = policies;
    this.constants = constants;
    this.schemes = schemes;
    this.workflows = workflows;
    this.reader = new GraphReader(new Resolving(screens));
    this.drafts = new DraftWork(workflows, users);
  }

  @Override
  public List<WorkflowInUse> ofIncidents() {
    var places =
        constants.getStatuses().stream()
            .collect(Collectors.toMap(Status::getId, JiraWorkflows::place));
    return uses().entrySet().stream()
        .map(
            used ->
                new WorkflowInUse(
                    used.getKey(),
                    used.getValue(),
                    graph(used.getKey(), places),
                    drafts.editing(used.getKey())))
        .toList();
  }

  @Override
  public Optional<String> guard(Visitor visitor, String name, Set<Integer> transitions) {
    return drafts.guard(visitor, name, transitions);
  }

  @Override
  public Optional<String> unguard(Visitor visitor, String name, Set<Integer> transitions) {
    return drafts.unguard(visitor, name, transitions);
  }

  @Override
  public List<Held> holding() {
    return projects.getProjects().stream()
        .flatMap(
            project ->
                project.getIssueTypes().stream()
                    .map(type -> schemes.getWorkflowName(project, type.getId())))
        .distinct()
        .sorted()
        .map(this::held)
        .filter(held -> !held.transitions().isEmpty() || !held.byHand().isEmpty())
        .toList();
  }

  @Override
  public Optional<String> release(Visitor visitor, String name) {
    return drafts.release(visitor, name);
  }

  @Override
  public List<String> unreviewed(String name) {
    var workflow = workflows.getWorkflow(name);
    return workflow == null
        ? List.of()
        : ReviewModules.lacking(workflow.getDescriptor()).stream()
            .map(ActionDescriptor::getName)
            .toList();
  }

  @Override
  public Optional<String> review(Visitor visitor, String name) {
    return drafts.review(visitor, name);
  }

  /** Nothing is found in a workflow that is broken. */
  private Held held(String name) {
    try {
      var workflow = workflows.getWorkflow(name).getDescriptor();
      return new Held(
          name,
          OurParts.validated(workflow).stream().map(ActionDescriptor::getName).toList(),
          OurParts.conditioned(workflow),
          drafts.editing(name));
    } catch (RuntimeException e) {
      LOG.warn("The workflow {} could not be read; nobody knows what is in it", name, e);
      return new Held(name, List.of(), List.of(), drafts.editing(name));
    }
  }

  /** Where each workflow is used, by its name. */
  private Map<String, List<Use>> uses() {
    var uses = new TreeMap<String, List<Use>>();
    projects.getProjects().stream()
        .sorted(Comparator.comparing(Project::getKey))
        .forEach(
            project ->
                project.getIssueTypes().stream()
                    .filter(type -> policies.of(project.getKey()).concerns(type.getName()))
                    .forEach(
                        type ->
                            uses.computeIfAbsent(
                                    schemes.getWorkflowName(project, type.getId()),
                                    name -> new ArrayList<>())
                                .add(use(project, type))));
    return uses;
  }

  private static Use use(Project project, IssueType type) {
    return new Use(project.getKey(), type.getName());
  }

  /** One workflow that is broken must not hide the others. */
  private @Nullable WorkflowGraph graph(String name, Map<String, GraphReader.Place> places) {
    try {
      return reader.read(workflows.getWorkflow(name).getDescriptor(), places);
    } catch (RuntimeException e) {
      LOG.warn("The workflow {} could not be read; nobody knows whether it asks the gate", name, e);
      return null;
    }
  }

  private static GraphReader.Place place(Status status) {
    return new GraphReader.Place(status.getName(), Finished.is(status));
  }
}
