package io.followthrough.desk.likeness;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Keeps the texts of all issues of one kind, so that they can be compared without reading the
 * issues.
 */
public interface ComparedTexts {

  /** Keeps the texts of some issues, by their ids; what is so already stays. */
  void keep(Map<Long, String> texts);

  /** Keeps the texts of these issues no longer. */
  void drop(Collection<Long> issueIds);

  /** Those of some issues whose texts are kept, which is so of every one of that kind. */
  List<Long> keptAmong(Collection<Long> issueIds);

  /** The texts from a place on, in their order. */
  List<ComparedText> from(long place, int most);

  /** The place of the text that was written last; 0 where there is none. */
  long last();
}
