package io.followthrough.desk.looseend;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What nobody would notice by himself of an action item or a postmortem.
 *
 * @param issue the id of its issue
 * @param project the id of the project of that
 * @param owner the user key of who answers for it, or did; {@code null} where nobody does
 * @param severity how bad the worst incident was that it comes from; empty where nobody said
 * @param since the first day on which it is a loose end, by the reason why; never empty, and some
 *     of the days may lie ahead
 */
public record LooseEnds(
    long issue,
    long project,
    @Nullable String owner,
    String severity,
    Map<LooseEndKind, LocalDate> since) {

  public LooseEnds {
    var ordered = new EnumMap<LooseEndKind, LocalDate>(LooseEndKind.class);
    ordered.putAll(since);
    since = Collections.unmodifiableMap(ordered);
  }

  /** The same with other days. */
  LooseEnds since(Map<LooseEndKind, LocalDate> days) {
    return new LooseEnds(issue, project, owner, severity, days);
  }
}
