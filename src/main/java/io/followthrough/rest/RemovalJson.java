package io.followthrough.rest;

import io.followthrough.desk.setup.RemovalDesk;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is left of the plugin in workflows, on the wire.
 *
 * @param workflows by name; none where it can be removed
 */
public record RemovalJson(List<LeftJson> workflows) {

  /**
   * A workflow that holds something of the plugin's.
   *
   * @param transitions the names of those of its transitions that have a validator of the plugin
   * @param byHand the names of those that have a condition of the plugin, which people take off
   * @param editing whether it can be changed: {@code possible}, {@code system} or {@code drafted}
   * @param refused why it could not be changed just now; {@code null} where nobody tried
   */
  public record LeftJson(
      String name,
      List<String> transitions,
      List<String> byHand,
      String editing,
      @Nullable String refused) {

    private static LeftJson of(RemovalDesk.Left left) {
      var workflow = left.workflow();
      return new LeftJson(
          workflow.name(),
          workflow.transitions(),
          workflow.byHand(),
          workflow.editing().id(),
          left.refused());
    }
  }

  static RemovalJson of(List<RemovalDesk.Left> left) {
    return new RemovalJson(left.stream().map(LeftJson::of).toList());
  }
}
