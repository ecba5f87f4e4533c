package io.followthrough.desk.rows;

import io.followthrough.desk.Touched;
import io.followthrough.desk.TouchedWatch;
import io.followthrough.desk.incident.ClosedIncidents;
import io.followthrough.desk.incident.ClosedIncidents.Closed;
import io.followthrough.desk.incident.Debt;
import io.followthrough.desk.incident.Debts;
import io.followthrough.desk.incident.Waivers;
import io.followthrough.insight.Duty;
import io.followthrough.insight.Excuse;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knows the duties of closed incidents, and keeps the rows of them true. */
public final class DutyUpkeep implements TouchedWatch {

  private final ClosedIncidents incidents;
  private final Waivers waivers;
  private final Debts debts;
  private final Upkeep<Duty> upkeep;

  public DutyUpkeep(ClosedIncidents incidents, Waivers waivers, Debts debts, DutyRows rows) {
    this.incidents = incidents;
    this.waivers = waivers;
    this.debts = debts;
    this.upkeep = new Upkeep<>(this::read, rows, Duty::incident);
  }

  /** What changed may have been an incident until then. */
  @Override
  public void look(Touched touched, Set<Long> changed) {
    var issues = new HashSet<>(touched.incidents());
    issues.addAll(changed);
    refresh(issues);
  }

  /** Brings the duties of some incidents up to date; other issues have none. */
  public void refresh(Collection<Long> issueIds) {
    upkeep.refresh(issueIds);
  }

  private List<Duty> read(Set<Long> issueIds) {
    return incidents.of(issueIds).stream().flatMap(this::duty).toList();
  }

  /** None, where the policy asks nothing. */
  private Stream<Duty> duty(Closed closed) {
    var incident = closed.incident();
    var terms = incident.terms();
    var began = incident.clock().end().orElse(incident.clock().opened());
    return !incident.isAsked()
        ? Stream.empty()
        : Stream.of(
            new Duty(
                incident.id(),
                closed.project(),
                terms.unclear() == null ? terms.severity().id() : "",
                began,
                terms.postmortemDue(began).orElse(null),
                closed.completed(),
                excuse(closed, closed.completed())));
  }

  private @Nullable Excuse excuse(Closed closed, @Nullable Instant completed) {
    var incident = closed.incident();
    if (completed != null) {
      return null;
    }
    if (incident.isNone()) {
      return Excuse.CANCELLED;
    }
    if (waivers.of(incident.id()).filter(one -> one.holdsFor(incident.terms())).isPresent()) {
      return Excuse.WAIVED;
    }
    return debts.of(incident.id()).map(Debt::bypass).isPresent() ? Excuse.BYPASSED : null;
  }
}
