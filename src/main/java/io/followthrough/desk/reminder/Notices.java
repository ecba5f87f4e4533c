package io.followthrough.desk.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps what people are to be told, and what they were. */
public interface Notices {

  /** All about some items, told or not. */
  List<Notice> about(Collection<Long> items);

  /**
   * Those of one cause in the order of their keys, told or not.
   *
   * @param after the key they come after; empty for the beginning
   */
  List<Notice> of(Cause cause, String after, int most);

  /** Notes what is to be told, in place of what was noted under the same keys. */
  void note(Collection<Notice> notices);

  /** Forgets what does not hold any more. */
  void forget(Collection<Notice> notices);

  /**
   * Who is to be told something, in the order of their keys.
   *
   * @param after the key they come after; empty for the beginning
   */
  Optional<String> nextPerson(String after);

  /** What one person is to be told. */
  List<Notice> waitingFor(String person, int most);

  /** Writes down that something was told, so that it is not told again. */
  void told(Collection<Notice> notices, LocalDate day);
}
