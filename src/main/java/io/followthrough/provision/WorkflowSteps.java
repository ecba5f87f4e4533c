package io.followthrough.provision;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import io.followthrough.desk.setup.Provisions;
import io.followthrough.postmortem.ReviewState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Makes the statuses of a review and the workflow that leads through them. */
public final class WorkflowSteps {

  private static final String NAME = "Postmortem workflow";
  private static final String XML = "/workflow/postmortem.xml";

  private final Provisions provisions;
  private final Found found;
  private final ConstantsManager constants;
  private final StatusManager statuses;
  private final StatusCategoryManager categories;
  private final WorkflowManager workflows;

  public WorkflowSteps(
      Provisions provisions,
      ConstantsManager constants,
      StatusManager statuses,
      StatusCategoryManager categories,
      WorkflowManager workflows) {
    this.provisions = provisions;
    this.found = new Found(provisions);
    this.constants = constants;
    this.statuses = statuses;
    this.categories = categories;
    this.workflows = workflows;
  }

  List<Step> all() {
    return List.of(
        new StatusStep(ReviewState.DRAFT, "Draft", "new"),
        new StatusStep(ReviewState.IN_REVIEW, "In review", "indeterminate"),
        new StatusStep(ReviewState.APPROVED, "Approved", "done"),
        new StatusStep(ReviewState.PUBLISHED, "Published", "done"),
        new StatusStep(ReviewState.WITHDRAWN, "Withdrawn", "done"),
        new Workflow());
  }

  /** The status of one review state. */
  private final class StatusStep implements Step {

    private final ReviewState state;
    private final String name;
    private final String category;

    StatusStep(ReviewState state, String name, String category) {
      this.state = state;
      this.name = name;
      this.category = category;
    }

    @Override
    public String what() {
      return "Status " + name;
    }

    @Override
    public String byHand() {
      return "Administration, Issues, Statuses: add \"" + name + "\", then restart the plugin";
    }

    @Override
    public boolean make() {
      return found.orMake(
          Provisions.status(state.id()), this::withId, this::withName, this::create);
    }

    private boolean withId(String id) {
      return constants.getStatuses().stream().anyMatch(status -> status.getId().equals(id));
    }

    private Optional<String> withName() {
      return constants.getStatuses().stream()
          .filter(status -> status.getName().equals(name))
          .map(Status::getId)
          .findFirst();
    }

    private String create() {
      return statuses
          .createStatus(
              name,
              "A postmortem's review",
              "/images/icons/statuses/generic.png",
              categories.getStatusCategoryByKey(category))
          .getId();
    }
  }

  /** The workflow, which a project uses once an administrator maps its postmortems to it. */
  private final class Workflow implements Step {

    @Override
    public String what() {
      return "Workflow " + NAME;
    }

    @Override
    public String byHand() {
      return "Administration, Issues, Workflows: add \""
          + NAME
          + "\" that leads from Draft to In review, Approved and Published, and back, with the"
          + " validator \"Approval of a postmortem\" on what leads to Approved and \"Return of a"
          + " postmortem\" on what leads back to Draft";
    }

    @Override
    public boolean make() throws FactoryException, IOException {
      if (workflows.workflowExists(NAME)) {
        provisions.remember(Provisions.WORKFLOW, NAME);
        return false;
      }
      var descriptor = WorkflowUtil.convertXMLtoWorkflowDescriptor(xml());
      workflows.createWorkflow(null, new ConfigurableJiraWorkflow(NAME, descriptor, workflows));
      provisions.remember(Provisions.WORKFLOW, NAME);
      return true;
    }

    private String xml() throws IOException {
      try (var resource = getClass().getResourceAsStream(XML)) {
        var xml =
            new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
        for (var state : ReviewState.values()) {
          xml =
              xml.replace(
                  "@" + state.id() + "@",
                  provisions.idOf(Provisions.status(state.id())).orElse(""));
        }
        return xml;
      }
    }
  }
}
