package io.followthrough.desk.reminder;

import io.followthrough.gate.Message;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A digest for one person, who may see all that is in it.
 *
 * @param person his user key
 * @param lines what it tells, by why
 * @param more how much more there is than it tells
 */
public record Letter(String person, MailForm form, SortedMap<Cause, List<Line>> lines, int more) {

  public Letter {
    var copy = new TreeMap<Cause, List<Line>>();
    lines.forEach((cause, some) -> copy.put(cause, List.copyOf(some)));
    lines = copy;
  }

  /**
   * One thing it tells.
   *
   * @param key the key of the ticket; empty where its reader may not know it
   * @param gone whether there is no page of that key
   * @param summary what is to be done, in people's own words; may be empty
   * @param says what there is to tell of it
   */
  public record Line(String key, boolean gone, String summary, Message says) {}

  /** How many things it tells. */
  public int size() {
    return lines.values().stream().mapToInt(List::size).sum() + more;
  }

  static Letter of(String person, MailForm form, Map<Cause, List<Line>> lines, int more) {
    return new Letter(person, form, new TreeMap<>(lines), more);
  }
}
