package io.followthrough.desk.report;

import io.followthrough.desk.People;
import io.followthrough.desk.ProjectSeen;
import io.followthrough.desk.TicketFace;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.report.Outlooks.Outlook;
import io.followthrough.desk.report.OverdueGroups.By;
import io.followthrough.desk.report.OverdueGroups.Group;
import io.followthrough.desk.rows.Cursor;
import io.followthrough.desk.rows.Narrowing;
import io.followthrough.desk.rows.OverdueSort;
import io.followthrough.desk.rows.ReportRows;
import io.followthrough.insight.Almanac;
import io.followthrough.insight.ReportRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The overdue items that one visitor asked for, as far as that visitor may see them. */
public final class OverdueReport {

  /** How many rows are read at once where all are wanted. */
  private static final int PART = 1000;

  private final ReportRows rows;
  private final Almanac almanac;
  private final People people;
  private final Visitor visitor;
  private final Outlook outlook;
  private final Narrowing narrowing;
  private final OverdueSort sort;
  private final Map<Long, ProjectSeen> projects;

  OverdueReport(
      ReportRows rows,
      Almanac almanac,
      People people,
      Visitor visitor,
      Outlook outlook,
      Narrowing narrowing,
      OverdueSort sort) {
    this.rows = rows;
    this.almanac = almanac;
    this.people = people;
    this.visitor = visitor;
    this.outlook = outlook;
    this.narrowing = narrowing;
    this.sort = sort;
    this.projects =
        outlook.projects().stream().collect(Collectors.toMap(ProjectSeen::id, Function.identity()));
  }

  /**
   * A part of them.
   *
   * @param from where to go on; {@code null} for the beginning
   * @param most how many items at most
   */
  public OverduePage page(@Nullable Cursor from, int most) {
    var found = new ArrayList<ReportRow>();
    var place = from;
    List<ReportRow> part;
    do {
      part = part(place, most + 1);
      found.addAll(seen(part));
      place = part.isEmpty() ? place : beyond(part, from);
    } while (found.size() <= most && part.size() > most);
    var isMore = found.size() > most;
    var shown = new ArrayList<>(found.subList(0, Math.min(most, found.size())));
    var back = from != null && from.back();
    if (back) {
      Collections.reverse(shown);
    }
    return page(shown, back ? isMore : from != null, back || isMore);
  }

  /** All of them, one by one. */
  public void each(Consumer<OverdueLine> taker) {
    eachPart(part -> lines(part).forEach(taker));
  }

  /** The ids of all their tickets. */
  public List<Long> items() {
    var items = new ArrayList<Long>();
    eachPart(part -> part.forEach(row -> items.add(row.item())));
    return items;
  }

  /**
   * How many there are of each kind. Told apart by their owners are only one's own and those in
   * projects that the visitor administers, in the order of the names: nobody is ranked.
   */
  public OverdueGroups groups(By by) {
    var counts = new HashMap<String, Integer>();
    var others = new AtomicInteger();
    var deleted = new AtomicInteger();
    eachPart(
        part -> {
          deleted.addAndGet(deletedAmong(part));
          for (var row : part) {
            if (by != By.OWNER || isForVisitor(row)) {
              counts.merge(kindOf(row, by), 1, Integer::sum);
            } else {
              others.incrementAndGet();
            }
          }
        });
    return new OverdueGroups(
        counts.entrySet().stream()
            .map(one -> group(by, one.getKey(), one.getValue()))
            .sorted(Comparator.comparing(Group::name, String.CASE_INSENSITIVE_ORDER))
            .toList(),
        others.get(),
        deleted.get());
  }

  /** Only those that are lost can be, which are few. */
  private int deletedAmong(List<ReportRow> part) {
    var lost = part.stream().filter(row -> row.course().lost() != null).toList();
    return (int) outlook.faces(lost).values().stream().filter(TicketFace::gone).count();
  }

  private boolean isForVisitor(ReportRow row) {
    return row.owner() == null
        || row.owner().equals(visitor.key())
        || projectOf(row).administered();
  }

  private String kindOf(ReportRow row, By by) {
    return switch (by) {
      case PROJECT -> keyOf(row);
      case SEVERITY -> row.severity();
      case OWNER -> row.owner() == null ? "" : row.owner();
    };
  }

  private Group group(By by, String kind, int count) {
    return by == By.OWNER && !kind.isEmpty()
        ? people
            .userWithKey(kind)
            .map(person -> new Group(person.userName(), person.name(), count))
            .orElseGet(() -> new Group(kind, kind, count))
        : new Group(kind, kind, count);
  }

  private String keyOf(ReportRow row) {
    return projectOf(row).key();
  }

  private ProjectSeen projectOf(ReportRow row) {
    return Objects.requireNonNull(projects.get(row.project()));
  }

  private OverduePage page(List<ReportRow> shown, boolean isBefore, boolean isAfter) {
    return new OverduePage(
        lines(shown),
        isBefore && !shown.isEmpty() ? Cursor.before(shown.get(0), sort) : null,
        isAfter && !shown.isEmpty() ? Cursor.after(shown.get(shown.size() - 1), sort) : null);
  }

  private void eachPart(Consumer<List<ReportRow>> taker) {
    Cursor place = null;
    List<ReportRow> part;
    do {
      part = part(place, PART);
      taker.accept(seen(part));
      place = part.isEmpty() ? place : beyond(part, null);
    } while (part.size() == PART);
  }

  private List<ReportRow> part(@Nullable Cursor place, int most) {
    return rows.promised(narrowing, firstDayToCome(), sort, place, most);
  }

  private Cursor beyond(List<ReportRow> part, @Nullable Cursor from) {
    var last = part.get(part.size() - 1);
    return from != null && from.back() ? Cursor.before(last, sort) : Cursor.after(last, sort);
  }

  /** Days begin at different moments: what is late somewhere may not be late where it lies. */
  private List<ReportRow> seen(List<ReportRow> part) {
    return outlook.seen(
        part.stream()
            .filter(row -> narrowing.projects().contains(row.project()))
            .filter(row -> row.lateness(almanac).isPresent())
            .toList());
  }

  private LocalDate firstDayToCome() {
    return narrowing.projects().stream()
        .map(almanac::today)
        .max(LocalDate::compareTo)
        .orElse(LocalDate.EPOCH);
  }

  private List<OverdueLine> lines(List<ReportRow> shown) {
    var faces = outlook.faces(shown);
    return shown.stream()
        .map(
            row ->
                new OverdueLine(
                    row, row.lateness(almanac).orElseThrow(), keyOf(row), faces.get(row.item())))
        .toList();
  }
}
