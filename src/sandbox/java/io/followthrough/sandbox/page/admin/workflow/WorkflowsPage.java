package io.followthrough.sandbox.page.admin.workflow;

import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.SearchAddress;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.project.Projects;
import io.followthrough.sandbox.project.SandboxProject;
import io.followthrough.sandbox.workflow.WorkflowSchemes;
import io.followthrough.sandbox.workflow.Workflows;
import java.util.List;
import java.util.Map;

/** {@code /secure/admin/workflows/ListWorkflows.jspa}: the workflows and who uses them. */
public final class WorkflowsPage implements Page {

  /** Where it is found. */
  public static final String ADDRESS = "/secure/admin/workflows/ListWorkflows.jspa";

  /** The link of the menu that leads to it. */
  public static final String ITEM = "workflows_section";

  private final Workflows workflows;
  private final WorkflowSchemes schemes;
  private final Projects projects;

  public WorkflowsPage(Workflows workflows, WorkflowSchemes schemes, Projects projects) {
    this.workflows = workflows;
    this.schemes = schemes;
    this.projects = projects;
  }

  /** A workflow as one line. */
  public record Row(String name, int statuses, List<String> projects, boolean draft) {

    /** The name as it may stand in an address. */
    public String url() {
      return SearchAddress.encoded(name);
    }
  }

  @Override
  public Answer answer(Visit visit) {
    var rows = workflows.names().stream().map(this::row).toList();
    return Answer.administration("Workflows", "admin/workflow/list.vm", Map.of("rows", rows), ITEM);
  }

  private Row row(String name) {
    return new Row(
        name,
        workflows.statusesOf(name).size(),
        projects.all().stream()
            .filter(project -> uses(project, name))
            .map(SandboxProject::name)
            .toList(),
        workflows.getDraftWorkflow(name) != null);
  }

  private boolean uses(SandboxProject project, String name) {
    return project.types().stream()
        .anyMatch(type -> name.equals(schemes.getWorkflowName(project, type.getId())));
  }
}
