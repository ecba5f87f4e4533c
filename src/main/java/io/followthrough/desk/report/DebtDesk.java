package io.followthrough.desk.report;

import static java.util.stream.Collectors.toMap;

import io.followthrough.action.ActionItem;
import io.followthrough.desk.IncidentFace;
import io.followthrough.desk.IncidentFaces;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.ParameterReader;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.incident.DebtBook;
import io.followthrough.desk.incident.KeptDebt;
import io.followthrough.desk.rows.Narrowing;
import io.followthrough.desk.rows.ReportRows;
import io.followthrough.desk.triage.WaitingSearch;
import io.followthrough.insight.ReportRow;
import io.followthrough.policy.Today;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is owed: what bypasses let pass, what was closed around the gate, and which promises
 * were broken. Whoever asks is told of what he may see.
 */
public final class DebtDesk {

  private static final int PART = 500;

  private final DebtBook debts;
  private final IncidentFaces incidents;
  private final WaitingSearch waiting;
  private final ReportRows rows;
  private final ReportDesk reports;
  private final Outlooks outlooks;
  private final Today today;

  public DebtDesk(
      DebtBook debts,
      IncidentFaces incidents,
      WaitingSearch waiting,
      ReportRows rows,
      ReportDesk reports,
      Outlooks outlooks,
      Today today) {
    this.debts = debts;
    this.incidents = incidents;
    this.waiting = waiting;
    this.rows = rows;
    this.reports = reports;
    this.outlooks = outlooks;
    this.today = today;
  }

  /** What is owed, narrowed to what the parameters {@code project} and {@code severity} name. */
  public Outcome<DebtReport> report(Visitor visitor, Map<String, String> sent) {
    return narrowing(visitor, sent)
        .then(
            which ->
                Outcome.done(new DebtReport(incidents(visitor, which), promises(visitor, which))));
  }

  /** Only the incidents of it. */
  public Outcome<DebtReport> incidents(Visitor visitor, Map<String, String> sent) {
    return narrowing(visitor, sent)
        .then(which -> Outcome.done(new DebtReport(incidents(visitor, which), List.of())));
  }

  /** Only the promises of it. */
  public Outcome<DebtReport> promises(Visitor visitor, Map<String, String> sent) {
    return narrowing(visitor, sent)
        .then(which -> Outcome.done(new DebtReport(List.of(), promises(visitor, which))));
  }

  /** What the parameters narrow it to, without looking for any of it. */
  public Outcome<Narrowing> narrowing(Visitor visitor, Map<String, String> sent) {
    var parameters = new ParameterReader(sent, Set.of("project", "severity"));
    return parameters.unlessWrong(reports.narrowing(visitor, parameters));
  }

  private List<DebtLine> incidents(Visitor visitor, Narrowing which) {
    var projects = outlooks.of(visitor).keys();
    var found = new ArrayList<DebtLine>();
    var place = 0L;
    List<KeptDebt> part;
    do {
      part = debts.openAfter(place, PART);
      var faces = incidents.of(visitor, part.stream().map(KeptDebt::incidentId).toList());
      part.stream()
          .flatMap(kept -> line(kept, faces.get(kept.incidentId()), projects))
          .filter(line -> which.isOf(line.incident().project(), line.incident().severity()))
          .forEach(found::add);
      place = part.isEmpty() ? place : part.get(part.size() - 1).place();
    } while (part.size() == PART);
    return found;
  }

  private Stream<DebtLine> line(
      KeptDebt kept, @Nullable IncidentFace face, Map<Long, String> projects) {
    var project = face == null ? null : projects.get(face.project());
    return face == null || project == null
        ? Stream.empty()
        : Stream.of(
            new DebtLine(
                kept.incidentId(),
                face,
                project,
                kept.debt(),
                kept.debt().isOverdueOn(today.day())));
  }

  /** What the search for them finds, and what no search can find, since its ticket is gone. */
  private List<BrokenPromise> promises(Visitor visitor, Narrowing which) {
    var projects = outlooks.of(visitor).keys();
    var broken = waiting.unfulfilled(visitor);
    var known =
        rows.of(broken.stream().map(ActionItem::id).toList()).stream()
            .collect(toMap(ReportRow::item, Function.identity()));
    return broken.stream()
        .map(action -> promise(action, known.get(action.id()), projects))
        .filter(Objects::nonNull)
        .filter(one -> which.isOf(one.row().project(), one.row().severity()))
        .toList();
  }

  private static @Nullable BrokenPromise promise(
      ActionItem action, @Nullable ReportRow row, Map<Long, String> projects) {
    var project = row == null ? null : projects.get(row.project());
    return row == null || project == null ? null : new BrokenPromise(action, row, project);
  }
}
