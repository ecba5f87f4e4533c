package io.followthrough.desk.report;

import io.followthrough.desk.Choices;
import io.followthrough.desk.Listing;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.ParameterReader;
import io.followthrough.desk.People;
import io.followthrough.desk.ProjectSeen;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.policy.Policies;
import io.followthrough.desk.report.Outlooks.Outlook;
import io.followthrough.desk.report.OverdueGroups.By;
import io.followthrough.desk.rows.Cursor;
import io.followthrough.desk.rows.Narrowing;
import io.followthrough.desk.rows.OverdueSort;
import io.followthrough.desk.rows.ReportRows;
import io.followthrough.insight.AgeBucket;
import io.followthrough.insight.Aging;
import io.followthrough.insight.AgingTally;
import io.followthrough.insight.Almanac;
import io.followthrough.insight.BacklogTally;
import io.followthrough.insight.BacklogWeek;
import io.followthrough.insight.Completion;
import io.followthrough.insight.CompletionTally;
import io.followthrough.insight.Counted;
import io.followthrough.insight.Span;
import io.followthrough.insight.Tally;
import io.followthrough.insight.TimeToDone;
import io.followthrough.insight.TimeToDoneTally;
import io.followthrough.policy.Severity;
import io.followthrough.policy.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells the reports. Whoever asks is told of what he may see, and his numbers are made of that.
 * Parameters come as they were sent; all that is wrong with them is named at once, with what is
 * possible.
 */
public final class ReportDesk {

  /** As many rows as are read at once. */
  private static final int PART = 1000;

  /** The parameter that names the day at whose end a report is to have been told. */
  private static final String AS_OF = "asOf";

  private static final int MOST_ON_A_PAGE = 100;
  private static final int USUAL_PAGE = 25;
  private static final int MOST_WEEKS = 52;
  private static final int USUAL_WEEKS = 12;

  private final Outlooks outlooks;
  private final ReportRows rows;
  private final People people;
  private final Policies policies;
  private final Today today;

  public ReportDesk(
      Outlooks outlooks, ReportRows rows, People people, Policies policies, Today today) {
    this.outlooks = outlooks;
    this.rows = rows;
    this.people = people;
    this.policies = policies;
    this.today = today;
  }

  /** What a visitor can narrow a report to. */
  public ReportChoices choices(Visitor visitor) {
    var projects = outlooks.of(visitor).projects();
    return new ReportChoices(projects, severities(projects), today.day());
  }

  /** Which items or incidents the parameters that narrow every report name. */
  /** Which action items are asked for; complains to the reader of parameters. */
  public Outcome<Narrowing> narrowing(Visitor visitor, ParameterReader parameters) {
    return narrowing(visitor, outlooks.of(visitor), parameters);
  }

  /** A part of the overdue items, from the place that the parameter {@code cursor} names. */
  public Outcome<OverduePage> overdue(Visitor visitor, Map<String, String> sent) {
    var parameters = reader(sent, "sort", "cursor", "limit");
    var limit = parameters.number("limit", USUAL_PAGE, 1, MOST_ON_A_PAGE);
    var from = cursor(parameters);
    return overdue(visitor, parameters, from == null ? OverdueSort.DAYS_LATE : from.sort())
        .then(report -> Outcome.done(report.page(from, limit)));
  }

  /** All overdue items, to be gone through. */
  public Outcome<OverdueReport> allOverdue(Visitor visitor, Map<String, String> sent) {
    return overdue(visitor, reader(sent, "sort"), OverdueSort.DAYS_LATE);
  }

  /** How many items are overdue, told apart by what the parameter {@code by} names. */
  public Outcome<OverdueGroups> overdueGroups(Visitor visitor, Map<String, String> sent) {
    var parameters = reader(sent, "by");
    var by = parameters.choice("by", By.PROJECT, By::of, Choices.among(By.values(), By::id));
    return overdue(visitor, parameters, OverdueSort.DAYS_LATE)
        .then(report -> Outcome.done(report.groups(by)));
  }

  /** How old what stands open is, and was on the same day of some weeks before. */
  public Outcome<List<Aging>> aging(Visitor visitor, Map<String, String> sent) {
    var parameters = reader(sent, "weeks", AS_OF);
    var weeks = parameters.number("weeks", USUAL_WEEKS, 0, MOST_WEEKS);
    return tally(visitor, parameters, asOf(parameters), almanac -> new AgingTally(almanac, weeks));
  }

  /** What was kept of what was promised; for the last year, where nothing else is said. */
  public Outcome<Completion> completion(Visitor visitor, Map<String, String> sent) {
    var parameters = reader(sent, "from", "to", AS_OF);
    var day = asOf(parameters);
    var span = parameters.span(lastYear(day));
    return tally(visitor, parameters, day, almanac -> new CompletionTally(almanac, span, day));
  }

  /** How long it took to do what was promised; in the last year, where nothing else is said. */
  public Outcome<TimeToDone> timeToDone(Visitor visitor, Map<String, String> sent) {
    var parameters = reader(sent, "from", "to", AS_OF);
    var day = asOf(parameters);
    var span = parameters.span(lastYear(day));
    return tally(visitor, parameters, day, almanac -> new TimeToDoneTally(almanac, span));
  }

  /** How the backlog grows; in the last twelve weeks, where nothing else is said. */
  public Outcome<List<BacklogWeek>> backlog(Visitor visitor, Map<String, String> sent) {
    var parameters = reader(sent, "from", "to", AS_OF);
    var day = asOf(parameters);
    var span = parameters.span(lastWeeks(day));
    return tally(visitor, parameters, day, almanac -> new BacklogTally(almanac, span, day));
  }

  /** The four reports on progress at once, each for its usual time where nothing else is said. */
  public Outcome<Progress> progress(Visitor visitor, Map<String, String> sent) {
    var parameters = reader(sent, "from", "to", AS_OF);
    var day = asOf(parameters);
    var isSaid = parameters.text("from") != null || parameters.text("to") != null;
    var period = parameters.span(lastYear(day));
    var weeks = isSaid ? period : lastWeeks(day);
    return tally(
        visitor,
        parameters,
        day,
        almanac -> new ProgressTally(almanac, USUAL_WEEKS, period, weeks, day));
  }

  /** Part of the action items that a number counts, the oldest first. */
  public Outcome<Listing<ItemLine>> items(Visitor visitor, Map<String, String> sent) {
    var parameters =
        reader(sent, "count", "age", "weeksAgo", "from", "to", AS_OF, "after", "limit");
    var limit = parameters.number("limit", USUAL_PAGE, 1, MOST_ON_A_PAGE);
    var after = parameters.id("after", 0);
    return items(visitor, parameters).then(list -> Outcome.done(list.page(after, limit)));
  }

  /** All action items that a number counts, to be gone through. */
  public Outcome<ItemList> allItems(Visitor visitor, Map<String, String> sent) {
    return items(visitor, reader(sent, "count", "age", "weeksAgo", "from", "to", AS_OF));
  }

  /** A place in a list of another order than the one asked for is no place in this one. */
  private static @Nullable Cursor cursor(ParameterReader parameters) {
    var said = parameters.text("cursor");
    if (said == null) {
      return null;
    }
    var cursor = Cursor.parse(said);
    if (cursor.isEmpty()) {
      parameters.complain("cursor", "followthrough.error.no-cursor");
      return null;
    }
    var sort = OverdueSort.of(Objects.requireNonNullElse(parameters.text("sort"), ""));
    if (sort.isPresent() && sort.get() != cursor.get().sort()) {
      parameters.complain(
          "cursor", "followthrough.error.other-order", cursor.get().sort().id(), sort.get().id());
    }
    return cursor.get();
  }

  private Outcome<ItemList> items(Visitor visitor, ParameterReader parameters) {
    var day = asOf(parameters);
    var counted =
        parameters.choice(
            "count", Counted.OPEN, Counted::of, Choices.among(Counted.values(), Counted::id));
    var scope =
        new Counted.Scope(
            parameters.span(lastYear(day)),
            parameters.number("weeksAgo", 0, 0, MOST_WEEKS),
            age(parameters));
    var outlook = outlooks.of(visitor);
    return parameters
        .unlessWrong(narrowing(visitor, outlook, parameters))
        .then(
            which ->
                Outcome.done(
                    new ItemList(
                        rows,
                        outlook,
                        almanacOn(day, outlook),
                        new ItemList.Question(which, counted, scope, isPast(day) ? day : null))));
  }

  private static @Nullable AgeBucket age(ParameterReader parameters) {
    return parameters.text("age") == null
        ? null
        : parameters.choice(
            "age",
            AgeBucket.of(0),
            AgeBucket::of,
            Choices.among(AgeBucket.values(), AgeBucket::id));
  }

  private Outcome<OverdueReport> overdue(
      Visitor visitor, ParameterReader parameters, OverdueSort usual) {
    var sort =
        parameters.choice(
            "sort", usual, OverdueSort::of, Choices.among(OverdueSort.values(), OverdueSort::id));
    var outlook = outlooks.of(visitor);
    var narrowing = narrowing(visitor, outlook, parameters);
    return parameters
        .unlessWrong(narrowing)
        .then(
            which ->
                Outcome.done(
                    new OverdueReport(
                        rows, almanac(outlook), people, visitor, outlook, which, sort)));
  }

  /** The day at whose end a report is to have been told; today, where nothing else is said. */
  private LocalDate asOf(ParameterReader parameters) {
    return parameters.day(AS_OF, today.day(), this::knownSince, today.day());
  }

  private <R> Outcome<R> tally(
      Visitor visitor,
      ParameterReader parameters,
      LocalDate day,
      Function<Almanac, Tally<R>> begun) {
    var outlook = outlooks.of(visitor);
    var narrowing = narrowing(visitor, outlook, parameters);
    return parameters
        .unlessWrong(narrowing)
        .then(
            which ->
                Outcome.done(
                    taken(
                        isPast(day) ? day : null,
                        which,
                        outlook,
                        begun.apply(almanacOn(day, outlook)))));
  }

  /** With the rows as they were at the end of a day, or as they are where none is said. */
  private <R> R taken(@Nullable LocalDate day, Narrowing which, Outlook outlook, Tally<R> tally) {
    Long last = 0L;
    while (last != null) {
      var stretch = rows.stretch(day, which, last, PART);
      outlook
          .seen(which.of(stretch.rows()).stream().filter(tally::concerns).toList())
          .forEach(tally::take);
      last = stretch.next();
    }
    return tally.report();
  }

  private boolean isPast(LocalDate day) {
    return day.isBefore(today.day());
  }

  /** That of the end of a day, where it is a past one. */
  private Almanac almanacOn(LocalDate day, Outlook outlook) {
    return isPast(day) ? almanac(outlook, endOf(day)) : almanac(outlook);
  }

  private LocalDate knownSince() {
    return rows.knownSince().orElseGet(today::day);
  }

  private Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(today.zone()).toInstant().minusMillis(1);
  }

  private Outcome<Narrowing> narrowing(
      Visitor visitor, Outlook outlook, ParameterReader parameters) {
    return new NarrowingReader(people, severities(outlook.projects()))
        .read(visitor, outlook, parameters);
  }

  /** Which day it is in the projects that a visitor sees something of. */
  Almanac almanac(Outlook outlook) {
    return almanac(outlook, today.clock().instant());
  }

  private Almanac almanac(Outlook outlook, Instant now) {
    var calendars =
        outlook.projects().stream()
            .collect(
                Collectors.toMap(
                    ProjectSeen::id, project -> policies.of(project.key()).calendar()));
    return new Almanac(now, project -> Objects.requireNonNull(calendars.get(project)));
  }

  /** Those that any of some projects tells apart, the worst first. */
  private List<String> severities(List<ProjectSeen> projects) {
    return projects.stream()
        .flatMap(project -> policies.of(project.key()).severities().worstFirst().stream())
        .map(Severity::id)
        .distinct()
        .toList();
  }

  /** The year that ends with a day, which most reports are about where nothing else is said. */
  static Span lastYear(LocalDate day) {
    return new Span(day.minusYears(1).plusDays(1), day);
  }

  private static Span lastWeeks(LocalDate day) {
    return new Span(day.minusWeeks(USUAL_WEEKS - 1), day);
  }

  private static ParameterReader reader(Map<String, String> sent, String... more) {
    var known = new HashSet<>(NarrowingReader.PARAMETERS);
    known.addAll(Set.of(more));
    return new ParameterReader(sent, known);
  }
}
