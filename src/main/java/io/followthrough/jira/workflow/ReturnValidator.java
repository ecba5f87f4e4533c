package io.followthrough.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.People;
import io.followthrough.desk.ReviewDesk;
import io.followthrough.desk.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Asks whoever sends a postmortem back to its author for the reason, as a comment, and keeps it.
 * Keeps no state between calls.
 */
public final class ReturnValidator implements Validator {

  private final ReviewDesk desk;
  private final People people;
  private final Words words;

  public ReturnValidator(ReviewDesk desk, People people, Words words) {
    this.desk = desk;
    this.people = people;
    this.words = words;
  }

  @Override
  @SuppressWarnings("rawtypes") // OSWorkflow's own signature
  public void validate(Map transientVars, Map args, PropertySet propertySet)
      throws InvalidInputException {
    var issue = (Issue) Objects.requireNonNull(transientVars.get("issue"));
    var objections =
        people
            .current()
            .map(
                visitor ->
                    desk.returningInWorkflow(
                        visitor, issue.getId(), (String) transientVars.get("comment")))
            .orElseGet(() -> List.of(Complaint.of("followthrough.error.not-signed-in")));
    if (!objections.isEmpty()) {
      var refusal = new InvalidInputException();
      objections.forEach(one -> refusal.addError(words.say(one.message())));
      throw refusal;
    }
  }
}
