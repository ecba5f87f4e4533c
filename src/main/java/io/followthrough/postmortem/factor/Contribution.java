package io.followthrough.postmortem.factor;

import java.util.Set;

/**
 * What contributed to an incident.
 *
 * @param category the sort of thing it is
 * @param text what it is, never empty
 * @param actions the ids of the action items that do something about it
 */
public record Contribution(Category category, String text, Set<Long> actions) {

  /** As long as the text may be. */
  public static final int TEXT_LIMIT = 4000;

  public Contribution {
    actions = Set.copyOf(actions);
    if (text.isBlank()) {
      throw new IllegalArgumentException("A contributing factor says what it is");
    }
  }

  /** Whether another one is of the same sort and text. */
  boolean saysTheSameAs(Contribution other) {
    return category == other.category && text.equals(other.text);
  }
}
