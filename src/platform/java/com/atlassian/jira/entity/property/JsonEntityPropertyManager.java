package com.atlassian.jira.entity.property;

/** Properties as JSON. */
public interface JsonEntityPropertyManager {
  void put(String entityName, Long entityId, String key, String json);

  void delete(String entityName, Long entityId, String key);
}
