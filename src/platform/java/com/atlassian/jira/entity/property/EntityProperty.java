package com.atlassian.jira.entity.property;

/** A property as it is stored. */
public interface EntityProperty {
  String getValue();
}
