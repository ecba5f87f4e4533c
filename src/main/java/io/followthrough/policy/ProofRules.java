package io.followthrough.policy;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What shows that promises are kept, beside closed tickets.
 *
 * @param link of which items a link has to show that they are done
 * @param confirmation of which items somebody else than the owner has to say that they are done
 * @param verifyDays how many days after an item was done somebody looks whether it held; 0 for
 *     never
 * @param verifyDaysBySeverity the same for single severities, by their ids
 * @param staleDays after how many days without a change a ticket is stale; 0 for never
 */
public record ProofRules(
    AskedOf link,
    AskedOf confirmation,
    int verifyDays,
    Map<String, Integer> verifyDaysBySeverity,
    int staleDays) {

  private static final ProofRules STANDARD =
      new ProofRules(AskedOf.NONE, AskedOf.NONE, 30, Map.of(), 21);

  public ProofRules {
    verifyDaysBySeverity = Map.copyOf(verifyDaysBySeverity);
  }

  /** Those that come with the plugin. */
  public static ProofRules standard() {
    return STANDARD;
  }

  /**
   * How many days after it was done somebody looks whether an item held; empty where nobody has to.
   *
   * @param severity how bad the worst incident was that it comes from; empty where nobody said
   */
  public OptionalInt verifyAfter(String severity) {
    var days = verifyDaysBySeverity.getOrDefault(severity, verifyDays);
    return days == 0 ? OptionalInt.empty() : OptionalInt.of(days);
  }

  /** The same, but for some severities. */
  Map<String, Integer> daysBut(Map<String, Integer> others) {
    var all = new TreeMap<>(verifyDaysBySeverity);
    all.putAll(others);
    return all;
  }
}
