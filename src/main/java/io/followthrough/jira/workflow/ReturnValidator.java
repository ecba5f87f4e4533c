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
 * Asks whoever sends a postmortem back to its author for the reason, as a comment, and keeps it.
 * Keeps no state between calls.
 */
public final class ReturnValidator implements Validator {

  private final ReviewDesk desk;
  private final Objections objections;

  public ReturnValidator(ReviewDesk desk, People people, Words words) {
    this.desk = desk;
    this.objections = new Objections(people, words);
  }

  @Override
  @SuppressWarnings("rawtypes") // OSWorkflow's own signature
  public void validate(Map transientVars, Map args, PropertySet propertySet)
      throws InvalidInputException {
    var issue = (Issue) Objects.requireNonNull(transientVars.get("issue"));
    objections.hear(
        visitor ->
            desk.returningInWorkflow(
                visitor, issue.getId(), (String) transientVars.get("comment")));
  }
}
