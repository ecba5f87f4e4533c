package io.followthrough.jira;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import io.followthrough.desk.policy.Policies;
import io.followthrough.desk.setup.Provisions;
import io.followthrough.desk.setup.SetupProject;
import io.followthrough.desk.setup.SetupProjects;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks Jira's projects for their issue types, and its workflow schemes for their workflows. */
public final class JiraSetupProjects implements SetupProjects {

  /** The plugin's issue types, by what they are remembered as. */
  private static final List<Map.Entry<String, String>> TYPES =
      List.of(
          Map.entry(Provisions.POSTMORTEM_TYPE, "Postmortem"),
          Map.entry(Provisions.ACTION_TYPE, "Action Item"));

  private final ProjectManager projects;
  private final Policies policies;
  private final Provisions provisions;
  private final WorkflowSchemeManager schemes;

  public JiraSetupProjects(
      ProjectManager projects,
      Policies policies,
      Provisions provisions,
      WorkflowSchemeManager schemes) {
    this.projects = projects;
    this.policies = policies;
    this.provisions = provisions;
    this.schemes = schemes;
  }

  @Override
  public List<SetupProject> all() {
    return projects.getProjects().stream()
        .sorted(Comparator.comparing(Project::getKey))
        .map(this::read)
        .toList();
  }

  private SetupProject read(Project project) {
    var policy = policies.of(project.getKey());
    return new SetupProject(
        project.getKey(),
        project.getName(),
        project.getIssueTypes().stream().map(IssueType::getName).filter(policy::concerns).toList(),
        TYPES.stream()
            .filter(type -> !has(project, type.getKey()))
            .map(Map.Entry::getValue)
            .toList(),
        reviewWorkflow(project));
  }

  private Optional<String> reviewWorkflow(Project project) {
    return has(project, Provisions.POSTMORTEM_TYPE)
        ? provisions
            .idOf(Provisions.POSTMORTEM_TYPE)
            .map(type -> schemes.getWorkflowName(project, type))
        : Optional.empty();
  }

  private boolean has(Project project, String provision) {
    var id = provisions.idOf(provision).orElse("");
    return project.getIssueTypes().stream().anyMatch(type -> type.getId().equals(id));
  }
}
