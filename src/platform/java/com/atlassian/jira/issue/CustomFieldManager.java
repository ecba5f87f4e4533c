package com.atlassian.jira.issue;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

/** Custom fields. */
public interface CustomFieldManager {
  CustomField createCustomField(
      String name,
      String description,
      CustomFieldType<?, ?> fieldType,
      CustomFieldSearcher searcher,
      List<JiraContextNode> contexts,
      List<IssueType> issueTypes)
      throws GenericEntityException;

  CustomFieldType<?, ?> getCustomFieldType(String key);

  CustomFieldSearcher getCustomFieldSearcher(String key);

  CustomField getCustomFieldObject(Long id);

  Collection<CustomField> getCustomFieldObjectsByName(String name);

  List<CustomField> getCustomFieldObjects();
}
