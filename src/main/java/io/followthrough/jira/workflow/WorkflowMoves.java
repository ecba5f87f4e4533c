package io.followthrough.jira.workflow;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.review.ReviewMoves;
import io.followthrough.desk.setup.Provisions;
import io.followthrough.jira.Catalogue;
import io.followthrough.jira.HostRefusal;
import io.followthrough.postmortem.ReviewState;
import java.util.Optional;

/** Finds the transition that leads to a status, whatever it is called, and takes it. */
public final class WorkflowMoves implements ReviewMoves {

  /** Where Jira notes in a workflow which status a step has. */
  private static final String STATUS = "jira.status.id";

  private final IssueService service;
  private final IssueWorkflowManager ways;
  private final IssueManager issues;
  private final UserManager users;
  private final Catalogue catalogue;

  public WorkflowMoves(
      IssueService service,
      IssueWorkflowManager ways,
      IssueManager issues,
      UserManager users,
      Catalogue catalogue) {
    this.service = service;
    this.ways = ways;
    this.issues = issues;
    this.users = users;
    this.catalogue = catalogue;
  }

  @Override
  public Optional<Refusal> move(Visitor visitor, String postmortemKey, ReviewState to) {
    var issue = issues.getIssueByCurrentKey(postmortemKey);
    var user = users.getUserByKey(visitor.key());
    var status = catalogue.idOf(Provisions.status(to.id()));
    if (status.equals(issue.getStatusId())) {
      return Optional.empty();
    }
    return ways.getSortedAvailableActions(issue, user).stream()
        .filter(action -> leadsTo(status, action))
        .findFirst()
        .map(action -> take(user, issue, action.getId()))
        .orElseGet(
            () ->
                Optional.of(
                    Refusal.of(
                        Refusal.Kind.CONFLICT,
                        "followthrough.error.no-way",
                        postmortemKey,
                        issue.getStatus().getName())));
  }

  private Optional<Refusal> take(ApplicationUser user, Issue issue, int actionId) {
    var looked =
        service.validateTransition(
            user, issue.getId(), actionId, service.newIssueInputParameters());
    if (!looked.isValid()) {
      return Optional.of(HostRefusal.of(looked));
    }
    var result = service.transition(user, looked);
    return result.isValid() ? Optional.empty() : Optional.of(HostRefusal.of(result));
  }

  private static boolean leadsTo(String status, ActionDescriptor action) {
    var step = workflowOf(action).getStep(action.getUnconditionalResult().getStep());
    return step != null && status.equals(step.getMetaAttributes().get(STATUS));
  }

  private static WorkflowDescriptor workflowOf(AbstractDescriptor part) {
    return part instanceof WorkflowDescriptor whole ? whole : workflowOf(part.getParent());
  }
}
