package io.followthrough.policy;

import io.followthrough.postmortem.Template;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of one incident: its policy, for its severity.
 *
 * @param severity how bad it is; the worst where nobody can tell
 * @param unclear why nobody can tell; {@code null} where its severity is clear
 * @param lowered that it was worse, which still counts; {@code null} where it was not, or does not
 * @param calendar which days count
 */
public record Terms(
    Severity severity,
    @Nullable Unclear unclear,
    @Nullable Lowered lowered,
    WorkCalendar calendar) {

  /**
   * That an incident is said to be less bad than before, which takes somebody's word.
   *
   * @param from the value of its severity field that still counts
   * @param to the value it has
   */
  public record Lowered(String from, String to) {}

  /**
   * Why the severity of an incident is not clear.
   *
   * @param said the value of its severity field; empty where it has none
   * @param known the values that would be clear
   */
  public record Unclear(String said, List<String> known) {

    public Unclear {
      known = List.copyOf(known);
    }
  }

  /** How much must be settled before the incident closes. */
  public Level level() {
    return severity.level();
  }

  /** What its postmortem is made of. */
  public Template template() {
    return severity.template();
  }

  /** The day its postmortem is to be complete; empty where there is none. */
  public Optional<LocalDate> postmortemDue(Instant resolved) {
    return calendar.due(resolved, severity.postmortemDue());
  }
}
