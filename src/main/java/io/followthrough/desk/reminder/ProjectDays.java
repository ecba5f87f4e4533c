package io.followthrough.desk.reminder;

import io.followthrough.desk.policy.Policies;
import io.followthrough.desk.rows.Narrowing;
import io.followthrough.insight.Almanac;
import io.followthrough.insight.ReportRow;
import io.followthrough.policy.Ladder;
import io.followthrough.policy.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Which day it is in each project in one moment, and what its policy says. */
final class ProjectDays {

  private final Map<Long, String> keys;
  private final Map<Long, Policy> policies = new HashMap<>();
  private final Almanac almanac;

  ProjectDays(Map<Long, String> keys, Policies all, Instant now) {
    this.keys = Map.copyOf(keys);
    keys.forEach((id, key) -> policies.put(id, all.of(key)));
    this.almanac = new Almanac(now, id -> policy(id).calendar());
  }

  /** All items, whosever they are. */
  Narrowing everything() {
    return new Narrowing(keys.keySet(), null, null);
  }

  /** Whether people work today where an item lies; nobody does in a project that is gone. */
  boolean isWorked(ReportRow row) {
    return isKnown(row) && policy(row.project()).calendar().isWorkingDay(today(row));
  }

  /** Whether the project of an item is there. */
  boolean isKnown(ReportRow row) {
    return keys.containsKey(row.project());
  }

  LocalDate today(ReportRow row) {
    return almanac.today(row.project());
  }

  Almanac almanac() {
    return almanac;
  }

  Policy policy(long project) {
    return Objects.requireNonNull(policies.get(project));
  }

  String keyOf(long project) {
    return Objects.requireNonNull(keys.get(project));
  }

  /** The first due day that no ladder anywhere has begun with. */
  LocalDate horizon() {
    return LocalDate.ofInstant(almanac.now(), ZoneOffset.MAX)
        .plusDays(Math.max(0, furthest()) + 1L);
  }

  private int furthest() {
    return policies.values().stream()
        .flatMap(
            policy ->
                Stream.concat(
                    policy.reminders().ladders().values().stream(), Stream.of(Ladder.standard())))
        .flatMap(ladder -> ladder.rungs().stream())
        .mapToInt(rung -> rung)
        .max()
        .orElse(0);
  }
}
