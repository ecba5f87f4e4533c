package io.followthrough.policy;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * By when accepted action items are to be done. Whoever promises something earlier may; who needs
 * longer says why.
 *
 * @param from when the clock starts
 * @param byPriority by the id of the severity and the name of the priority
 * @param priorityActions what holds for priority actions beside that, by the id of the severity
 */
public record Promises(
    DueStart from,
    Map<String, Map<String, DueRule>> byPriority,
    Map<String, DueRule> priorityActions) {

  private static final List<String> PRIORITIES =
      List.of("Highest", "High", "Medium", "Low", "Lowest");

  public Promises {
    var all = new LinkedHashMap<String, Map<String, DueRule>>();
    byPriority.forEach((severity, rules) -> all.put(severity, ordered(rules)));
    byPriority = Collections.unmodifiableMap(all);
    priorityActions = Map.copyOf(priorityActions);
  }

  /** Those that come with the plugin. */
  public static Promises standard() {
    return new Promises(
        DueStart.INCIDENT_RESOLVED,
        Map.of(
            "SEV1", within(15, 15, 30, 90, 90),
            "SEV2", within(30, 30, 90, 90, 90),
            "SEV3", within(90, 90, 90, 90, 90),
            "SEV4", within(90, 90, 90, 90, 90)),
        Map.of(
            "SEV1", DueRule.rolling(28),
            "SEV2", DueRule.rolling(56),
            "SEV3", DueRule.rolling(56),
            "SEV4", DueRule.rolling(56)));
  }

  /** All rules for an action item; the earliest of their days counts. None where it has no day. */
  public List<DueRule> rules(String severity, String priority, boolean priorityAction) {
    var rules =
        byPriority.getOrDefault(severity, Map.of()).entrySet().stream()
            .filter(rule -> rule.getKey().equalsIgnoreCase(priority))
            .map(Map.Entry::getValue);
    return (priorityAction
            ? Stream.concat(rules, Stream.ofNullable(priorityActions.get(severity)))
            : rules)
        .toList();
  }

  /** The same, but for what is said. */
  Promises but(
      DueStart start,
      Map<String, Map<String, DueRule>> rules,
      Map<String, DueRule> ofPriorityActions) {
    var all = new HashMap<>(byPriority);
    rules.forEach(
        (severity, own) -> {
          var merged = new LinkedHashMap<>(all.getOrDefault(severity, Map.of()));
          merged.putAll(own);
          all.put(severity, merged);
        });
    var others = new HashMap<>(priorityActions);
    others.putAll(ofPriorityActions);
    return new Promises(start, all, others);
  }

  private static Map<String, DueRule> within(int... days) {
    var rules = new LinkedHashMap<String, DueRule>();
    for (var index = 0; index < days.length; index++) {
      rules.put(PRIORITIES.get(index), DueRule.rolling(days[index]));
    }
    return rules;
  }

  private static Map<String, DueRule> ordered(Map<String, DueRule> rules) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(rules));
  }
}
