package com.atlassian.jira.issue.link;

import java.util.Collection;

/** Link types. */
public interface IssueLinkTypeManager {
  void createIssueLinkType(String name, String outward, String inward, String style);

  Collection<IssueLinkType> getIssueLinkTypesByName(String name);
}
