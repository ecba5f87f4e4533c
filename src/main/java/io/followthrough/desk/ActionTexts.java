package io.followthrough.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Keeps what every action item asks for, so that all of it can be read without the tickets. */
public interface ActionTexts {

  /**
   * Keeps the texts of some action items, by the ids of their tickets; what is so already stays.
   */
  void keep(Map<Long, String> texts);

  /** Keeps the texts of these tickets no longer. */
  void drop(Collection<Long> actionIds);

  /** Those of some issues whose texts are kept, which is so of every action item. */
  List<Long> keptAmong(Collection<Long> issueIds);

  /** The texts from a place on, in their order. */
  List<ActionText> from(long place, int most);

  /** The place of the text that was written last; 0 where there is none. */
  long last();
}
