package io.followthrough.web.policy;

import java.util.List;

/**
 * One thing that a policy may say, as a field of a form.
 *
 * @param path where it stands in the policy, a line for each step
 * @param id the id of the field
 * @param label its name to people
 * @param kind how it is written: as a choice, a flag, a number, numbers, a text, lines, pairs, or
 *     rungs, which are pairs of which several may have the same name
 * @param value what the policy says; empty where it is inherited
 * @param inherited what holds where the policy says nothing
 * @param choices of a choice or a flag: what there is to choose from
 */
public record Setting(
    String path,
    String id,
    String label,
    String kind,
    String value,
    String inherited,
    List<String> choices) {

  public Setting {
    choices = List.copyOf(choices);
  }

  /** Whether the policy says something in place of what it inherits. */
  public boolean own() {
    return !value.isEmpty();
  }
}
