package com.atlassian.jira.entity.property;

/** Properties as JSON. */
public interface JsonEntityPropertyManager {
  EntityProperty get(String entityName, Long entityId, String key);

  void put(String entityName, Long entityId, String key, String json);
}
