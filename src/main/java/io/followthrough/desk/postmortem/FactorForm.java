package io.followthrough.desk.postmortem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A factor as somebody filled it in.
 *
 * @param category the id of a category
 * @param text what it is
 * @param actions the keys of the action items that do something about it
 */
public record FactorForm(@Nullable String category, @Nullable String text, List<String> actions) {

  public FactorForm {
    actions = List.copyOf(actions);
  }
}
