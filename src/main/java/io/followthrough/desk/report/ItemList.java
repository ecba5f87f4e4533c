package io.followthrough.desk.report;

import io.followthrough.desk.Listing;
import io.followthrough.desk.evidence.Question;
import io.followthrough.desk.report.Outlooks.Outlook;
import io.followthrough.desk.rows.Narrowing;
import io.followthrough.desk.rows.ReportRows;
import io.followthrough.insight.Almanac;
import io.followthrough.insight.Counted;
import io.followthrough.insight.ReportRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The action items that a number counts which one visitor was told. */
public final class ItemList {

  private static final int PART = 1000;

  /**
   * Which number.
   *
   * @param day the day at whose end it was told; {@code null} for the present
   */
  record Question(Narrowing which, Counted counted, Counted.Scope scope, @Nullable LocalDate day) {}

  private final ReportRows rows;
  private final Outlook outlook;
  private final Almanac almanac;
  private final Question question;
  private final Map<Long, String> projects;

  ItemList(ReportRows rows, Outlook outlook, Almanac almanac, Question question) {
    this.rows = rows;
    this.outlook = outlook;
    this.almanac = almanac;
    this.question = question;
    this.projects = outlook.keys();
  }

  /** A part of them, in the order of their ids. */
  public Listing<ItemLine> page(long after, int most) {
    var found = new ArrayList<ReportRow>();
    Long place = after;
    while (place != null && found.size() <= most) {
      var stretch = rows.stretch(question.day(), question.which(), place, PART);
      found.addAll(counted(stretch.rows()));
      place = stretch.next();
    }
    var shown = found.subList(0, Math.min(most, found.size()));
    return new Listing<>(lines(shown), found.size() > most ? shown.get(most - 1).item() : null);
  }

  /** All of them, one by one. */
  public void each(Consumer<ItemLine> taker) {
    Long place = 0L;
    while (place != null) {
      var stretch = rows.stretch(question.day(), question.which(), place, PART);
      lines(counted(stretch.rows())).forEach(taker);
      place = stretch.next();
    }
  }

  /** Whether it is counted costs less to know than whether it may be seen, so it is asked first. */
  private List<ReportRow> counted(List<ReportRow> part) {
    return outlook.seen(
        question.which().of(part).stream()
            .filter(row -> question.counted().includes(row, question.scope(), almanac))
            .toList());
  }

  private List<ItemLine> lines(List<ReportRow> shown) {
    var faces = outlook.faces(shown);
    return shown.stream()
        .map(
            row ->
                new ItemLine(
                    row,
                    Objects.requireNonNull(projects.get(row.project())),
                    faces.get(row.item())))
        .toList();
  }
}
