package io.followthrough.desk.report;

import io.followthrough.action.Person;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.ProjectSeen;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.report.Outlooks.Outlook;
import io.followthrough.desk.rows.Narrowing;
import io.followthrough.desk.rows.ReportRows;
import io.followthrough.desk.triage.TriageDesk;
import io.followthrough.desk.triage.TriageList;
import io.followthrough.desk.triage.TriageQuery;
import io.followthrough.insight.Almanac;
import io.followthrough.insight.ReportRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Tells each person what he owes, and nobody else. */
public final class OwnDesk {

  private static final int PART = 1000;

  /** More than anybody can be at; the rest is counted. */
  private static final int MOST = 200;

  private static final int MOST_WAITING = 25;

  private static final Comparator<ReportRow> DUE_FIRST =
      Comparator.comparing(OwnDesk::due).thenComparing(ReportRow::item);

  private final ReportRows rows;
  private final Outlooks outlooks;
  private final ReportDesk reports;
  private final TriageDesk triage;
  private final People people;

  public OwnDesk(
      ReportRows rows, Outlooks outlooks, ReportDesk reports, TriageDesk triage, People people) {
    this.rows = rows;
    this.outlooks = outlooks;
    this.reports = reports;
    this.triage = triage;
    this.people = people;
  }

  /** What a visitor owes. */
  public Outcome<OwnWork> of(Visitor visitor) {
    var name = people.userWithKey(visitor.key()).map(Person::userName).orElse(visitor.key());
    return triage
        .list(visitor, new TriageQuery(null, null, name, 0, MOST_WAITING))
        .then(waiting -> Outcome.done(work(visitor, name, waiting)));
  }

  private OwnWork work(Visitor visitor, String name, TriageList waiting) {
    var outlook = outlooks.of(visitor);
    var almanac = reports.almanac(outlook);
    var promised = promised(visitor, outlook, almanac);
    var shown = promised.subList(0, Math.min(MOST, promised.size()));
    return new OwnWork(
        name,
        lines(shown, outlook, almanac),
        promised.size() - shown.size(),
        waiting.cases(),
        waiting.next() != null);
  }

  private List<ReportRow> promised(Visitor visitor, Outlook outlook, Almanac almanac) {
    var which =
        new Narrowing(
            outlook.projects().stream().map(ProjectSeen::id).collect(Collectors.toSet()),
            visitor.key(),
            null);
    var found = new ArrayList<ReportRow>();
    Long place = 0L;
    while (place != null) {
      var stretch = rows.stretch(null, which, place, PART);
      found.addAll(
          outlook.seen(
              which.of(stretch.rows()).stream()
                  .filter(row -> row.phase(almanac).isAwaited())
                  .toList()));
      place = stretch.next();
    }
    found.sort(DUE_FIRST);
    return found;
  }

  private static List<OwnLine> lines(List<ReportRow> shown, Outlook outlook, Almanac almanac) {
    var keys = outlook.keys();
    var faces = outlook.faces(shown);
    return shown.stream()
        .map(
            row ->
                new OwnLine(
                    row,
                    row.lateness(almanac).orElse(null),
                    Objects.requireNonNull(keys.get(row.project())),
                    faces.get(row.item())))
        .toList();
  }

  /** The day promised; far ahead where there is none. */
  static LocalDate due(ReportRow row) {
    var due = row.due().current();
    return due == null ? LocalDate.MAX : due;
  }
}
