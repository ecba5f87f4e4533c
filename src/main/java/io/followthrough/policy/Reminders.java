package io.followthrough.policy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * When those who promised something are reminded of it, and who is told when that did not help.
 *
 * @param ladders on which days, by the id of the severity
 * @param repeatDays after how many days each the last rung of a ladder comes again; 0 for never
 * @param escalation who is told once something is so many days late
 */
public record Reminders(
    Map<String, Ladder> ladders, int repeatDays, Map<Integer, Set<Holder>> escalation) {

  public Reminders {
    ladders = Map.copyOf(ladders);
    escalation =
        escalation.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> Set.copyOf(one.getValue())));
  }

  /** Those that come with the plugin. */
  public static Reminders standard() {
    var ladder = Ladder.standard();
    return new Reminders(
        Map.of("SEV1", ladder, "SEV2", ladder, "SEV3", ladder, "SEV4", ladder),
        7,
        Map.of(7, Set.of(Holder.LEAD)));
  }

  /** The ladder of a severity; of one that the policy says nothing of, the usual one. */
  public Ladder ladder(String severity) {
    return ladders.getOrDefault(severity, Ladder.standard());
  }

  /**
   * Who is told of what is so many days late, by the number of days from which on they are.
   *
   * @return those whose turn it is already, the first to be told first
   */
  public Map<Integer, Set<Holder>> escalated(long daysLate) {
    var reached = new TreeMap<>(escalation);
    reached.keySet().removeIf(days -> days > daysLate);
    return reached;
  }

  /** The same, but for the ladders of some severities. */
  Reminders but(Map<String, Ladder> others, int repeat, Map<Integer, Set<Holder>> chain) {
    var all = new HashMap<>(ladders);
    all.putAll(others);
    return new Reminders(all, repeat, chain);
  }
}
