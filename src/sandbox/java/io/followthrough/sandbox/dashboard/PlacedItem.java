package io.followthrough.sandbox.dashboard;

import java.util.Map;

/**
 * A dashboard item where somebody put it.
 *
 * @param moduleKey the complete key of the module that shows it
 * @param column 0 or 1, the left one first
 * @param preferences what was chosen for it
 */
public record PlacedItem(
    long id, String moduleKey, int column, int position, Map<String, String> preferences) {

  public PlacedItem {
    preferences = Map.copyOf(preferences);
  }
}
