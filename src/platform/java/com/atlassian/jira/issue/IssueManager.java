package com.atlassian.jira.issue;

import java.util.Collection;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

/** Reads issues without asking who reads; {@code null} where there is none. */
public interface IssueManager {
  MutableIssue getIssueObject(Long id);

  MutableIssue getIssueByCurrentKey(String key);

  List<Issue> getIssueObjects(Collection<Long> ids);

  Collection<Long> getIssueIdsForProject(Long projectId) throws GenericEntityException;
}
