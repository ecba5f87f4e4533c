package io.followthrough.desk.report;

import static java.util.stream.Collectors.toMap;

import io.followthrough.desk.IncidentFaces;
import io.followthrough.desk.Listing;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.ParameterReader;
import io.followthrough.desk.ProjectSeen;
import io.followthrough.desk.SeenIncidents;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.report.Outlooks.Outlook;
import io.followthrough.desk.rows.DutyRows;
import io.followthrough.desk.rows.Narrowing;
import io.followthrough.insight.Duty;
import io.followthrough.insight.DutyReport;
import io.followthrough.insight.DutyState;
import io.followthrough.insight.DutyTally;
import io.followthrough.insight.Span;
import io.followthrough.policy.Today;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells which closed incidents have the postmortem that their policies ask for. Whoever asks is
 * told of what he may see.
 */
public final class DutyDesk {

  private static final int PART = 1000;
  private static final int USUAL_PAGE = 25;
  private static final int MOST_ON_A_PAGE = 100;

  private static final Set<String> PERIOD = Set.of("project", "severity", "from", "to");

  /** What a list can be narrowed to, besides single states. */
  private static final List<String> TOGETHER = List.of(DutyState.WRITTEN, DutyState.MISSING);

  private final DutyRows rows;
  private final IncidentFaces incidents;
  private final SeenIncidents seen;
  private final ReportDesk reports;
  private final Outlooks outlooks;
  private final Today today;

  public DutyDesk(
      DutyRows rows,
      IncidentFaces incidents,
      SeenIncidents seen,
      ReportDesk reports,
      Outlooks outlooks,
      Today today) {
    this.rows = rows;
    this.incidents = incidents;
    this.seen = seen;
    this.reports = reports;
    this.outlooks = outlooks;
    this.today = today;
  }

  /**
   * How the duties stand of the incidents that closed in a time; in the last year, where none is
   * said.
   */
  public Outcome<DutyFile> report(Visitor visitor, Map<String, String> sent) {
    var parameters = new ParameterReader(sent, PERIOD);
    var span = parameters.span(ReportDesk.lastYear(today.day()));
    var outlook = outlooks.of(visitor);
    return parameters
        .unlessWrong(reports.narrowing(visitor, parameters))
        .then(
            which ->
                Outcome.done(new DutyFile(tallied(visitor, outlook, which, span), outlook.keys())));
  }

  /** Part of the incidents that such a report counts, the latest first. */
  public Outcome<Listing<DutyLine>> page(Visitor visitor, Map<String, String> sent) {
    var parameters = new ParameterReader(sent, with(PERIOD, "state", "before", "limit"));
    var limit = parameters.number("limit", USUAL_PAGE, 1, MOST_ON_A_PAGE);
    var before = parameters.id("before", Long.MAX_VALUE);
    return list(visitor, parameters, parameters.span(ReportDesk.lastYear(today.day())))
        .then(list -> Outcome.done(list.page(before, limit)));
  }

  /** All incidents that such a report counts, to be gone through. */
  public Outcome<DutyList> all(Visitor visitor, Map<String, String> sent) {
    var parameters = new ParameterReader(sent, with(PERIOD, "state"));
    return list(visitor, parameters, parameters.span(ReportDesk.lastYear(today.day())));
  }

  /** All incidents whose postmortem is missing, whenever they closed. */
  public Outcome<DutyList> missing(Visitor visitor, Map<String, String> sent) {
    var parameters = new ParameterReader(sent, Set.of("state"));
    var states =
        parameters.choice(
            "state",
            EnumSet.of(DutyState.PENDING, DutyState.OVERDUE),
            said -> named(said).filter(one -> one.stream().allMatch(DutyState::isMissing)),
            String.join(", ", DutyState.OVERDUE.id(), DutyState.PENDING.id()));
    return list(visitor, parameters, states, null);
  }

  private Outcome<DutyList> list(Visitor visitor, ParameterReader parameters, Span span) {
    var states =
        parameters.choice(
            "state",
            EnumSet.allOf(DutyState.class),
            DutyDesk::named,
            Stream.concat(Stream.of(DutyState.values()).map(DutyState::id), TOGETHER.stream())
                .collect(Collectors.joining(", ")));
    return list(visitor, parameters, states, span);
  }

  private Outcome<DutyList> list(
      Visitor visitor, ParameterReader parameters, Set<DutyState> states, @Nullable Span span) {
    var outlook = outlooks.of(visitor);
    return parameters
        .unlessWrong(reports.narrowing(visitor, parameters))
        .then(
            which ->
                Outcome.done(
                    new DutyList(
                        rows,
                        incidents,
                        reports.almanac(outlook),
                        projects(outlook),
                        new DutyList.Question(visitor, which, states, span))));
  }

  private DutyReport tallied(Visitor visitor, Outlook outlook, Narrowing which, Span span) {
    var tally = new DutyTally(reports.almanac(outlook), span, today.day());
    var place = Long.MAX_VALUE;
    List<Duty> part;
    do {
      part = rows.before(which, place, PART);
      var counting =
          part.stream()
              .filter(duty -> which.projects().contains(duty.project()))
              .filter(tally::concerns)
              .toList();
      var visible = seen.keys(visitor, counting.stream().map(Duty::incident).toList()).keySet();
      counting.stream().filter(duty -> visible.contains(duty.incident())).forEach(tally::take);
      place = part.isEmpty() ? place : part.get(part.size() - 1).incident();
    } while (part.size() == PART);
    return tally.report();
  }

  private static Optional<Set<DutyState>> named(String said) {
    return Optional.of(DutyState.named(said)).filter(states -> !states.isEmpty());
  }

  private static Map<Long, ProjectSeen> projects(Outlook outlook) {
    return outlook.projects().stream().collect(toMap(ProjectSeen::id, Function.identity()));
  }

  private static Set<String> with(Set<String> some, String... more) {
    return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
  }
}
