package io.followthrough.sandbox.rest.issue;

import java.util.List;
import java.util.Map;

/**
 * A field as REST tells of it.
 *
 * @param onScreens whether screens can show it
 * @param clauseNames what JQL calls it; none where JQL cannot ask for it
 * @param schema what its values are made of
 */
public record FieldInfo(
    String id,
    String name,
    boolean custom,
    boolean onScreens,
    List<String> clauseNames,
    Map<String, Object> schema) {

  public FieldInfo {
    clauseNames = List.copyOf(clauseNames);
  }
}
