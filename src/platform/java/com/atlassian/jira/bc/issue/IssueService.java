package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Map;

/** Issue work on behalf of a user. */
public interface IssueService {
  IssueInputParameters newIssueInputParameters();

  CreateValidationResult validateCreate(
      ApplicationUser user, IssueInputParameters issueInputParameters);

  CreateValidationResult validateSubTaskCreate(
      ApplicationUser user, Long parentId, IssueInputParameters issueInputParameters);

  IssueResult create(ApplicationUser user, CreateValidationResult createValidationResult);

  UpdateValidationResult validateUpdate(
      ApplicationUser user, Long issueId, IssueInputParameters issueInputParameters);

  IssueResult update(ApplicationUser user, UpdateValidationResult updateValidationResult);

  TransitionValidationResult validateTransition(
      ApplicationUser user, Long issueId, int actionId, IssueInputParameters issueInputParameters);

  IssueResult transition(ApplicationUser user, TransitionValidationResult transitionResult);

  IssueResult getIssue(ApplicationUser user, Long issueId);

  IssueResult getIssue(ApplicationUser user, String issueKey);

  /** An answer that carries an issue. */
  class IssueValidationResult extends ServiceResultImpl {
    private final MutableIssue issue;

    public IssueValidationResult(MutableIssue issue, ErrorCollection errorCollection) {
      super(errorCollection);
      this.issue = issue;
    }

    public MutableIssue getIssue() {
      return issue;
    }
  }

  /** What a finished piece of work left. */
  class IssueResult extends IssueValidationResult {
    public IssueResult(MutableIssue issue, ErrorCollection errorCollection) {
      super(issue, errorCollection);
    }
  }

  /** A creation that was looked at. */
  class CreateValidationResult extends IssueValidationResult {
    private final Map<String, Object> fieldValuesHolder;

    public CreateValidationResult(
        MutableIssue issue,
        ErrorCollection errorCollection,
        Map<String, Object> fieldValuesHolder) {
      super(issue, errorCollection);
      this.fieldValuesHolder = fieldValuesHolder;
    }

    public Map<String, Object> getFieldValuesHolder() {
      return fieldValuesHolder;
    }
  }

  /** A change that was looked at. */
  class UpdateValidationResult extends IssueValidationResult {
    private final Map<String, Object> fieldValuesHolder;

    public UpdateValidationResult(
        MutableIssue issue,
        ErrorCollection errorCollection,
        Map<String, Object> fieldValuesHolder) {
      super(issue, errorCollection);
      this.fieldValuesHolder = fieldValuesHolder;
    }

    public Map<String, Object> getFieldValuesHolder() {
      return fieldValuesHolder;
    }
  }

  /** A transition that was looked at. */
  class TransitionValidationResult extends IssueValidationResult {
    private final int actionId;

    public TransitionValidationResult(
        MutableIssue issue,
        ErrorCollection errorCollection,
        Map<String, Object> fieldValuesHolder,
        Map<String, Object> additionInputs,
        int actionId) {
      super(issue, errorCollection);
      this.actionId = actionId;
    }

    public int getActionId() {
      return actionId;
    }
  }
}
