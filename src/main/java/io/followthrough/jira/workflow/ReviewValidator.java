package io.followthrough.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import io.followthrough.desk.People;
import io.followthrough.desk.Words;
import io.followthrough.desk.review.ReviewDesk;
import java.util.Map;
import java.util.Objects;

/**
 * Holds back the approval of a postmortem while something keeps whoever wants to approve it from
 * that, and says everything that does. What it lets pass is kept as an approval. Keeps no state
 * between calls.
 */
public final class ReviewValidator implements Validator {

  private final ReviewDesk desk;
  private final Objections objections;

  public ReviewValidator(ReviewDesk desk, People people, Words words) {
    this.desk = desk;
    this.objections = new Objections(people, words);
  }

  @Override
  @SuppressWarnings("rawtypes") // OSWorkflow's own signature
  public void validate(Map transientVars, Map args, PropertySet propertySet)
      throws InvalidInputException {
    var issue = (Issue) Objects.requireNonNull(transientVars.get("issue"));
    objections.hear(visitor -> desk.approvingInWorkflow(visitor, issue.getId()));
  }
}
