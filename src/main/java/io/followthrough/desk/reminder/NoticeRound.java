package io.followthrough.desk.reminder;

import io.followthrough.desk.rows.Cursor;
import io.followthrough.desk.rows.OverdueSort;
import io.followthrough.desk.rows.ReportRows;
import io.followthrough.desk.triage.Waiting;
import io.followthrough.desk.triage.WaitingItems;
import io.followthrough.insight.ReportRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Notes what people are to be told: goes through what is promised, and through what waits for an
 * answer, by parts of a fixed size, each in a number of queries that does not depend on how many
 * items there are. What was noted before stays as it was, told or not.
 */
final class NoticeRound {

  private static final int PART = 500;

  private final ReportRows rows;
  private final WaitingItems waiting;
  private final Notices notices;
  private final Snoozes snoozes;
  private final Acquaintances acquaintances;

  NoticeRound(
      ReportRows rows,
      WaitingItems waiting,
      Notices notices,
      Snoozes snoozes,
      Acquaintances acquaintances) {
    this.rows = rows;
    this.waiting = waiting;
    this.notices = notices;
    this.snoozes = snoozes;
    this.acquaintances = acquaintances;
  }

  void run(ProjectDays days, LocalDate hostDay, BooleanSupplier stops) {
    var tidings = new Tidings(days, hostDay, acquaintances);
    promises(days, tidings, stops);
    broken(days, tidings, hostDay, stops);
    mended(tidings, stops);
  }

  private void promises(ProjectDays days, Tidings tidings, BooleanSupplier stops) {
    @Nullable Cursor from = null;
    var part = List.<ReportRow>of();
    do {
      part = rows.promised(days.everything(), days.horizon(), OverdueSort.DAYS_LATE, from, PART);
      var worked = part.stream().filter(days::isWorked).toList();
      var silenced = snoozes.of(ids(worked));
      note(
          worked.stream()
              .flatMap(
                  row ->
                      Stream.concat(
                          tidings.due(row, silenced.get(row.item())).stream(),
                          tidings.escalated(row).stream()))
              .toList(),
          ids(worked));
      from = part.isEmpty() ? null : Cursor.after(part.get(part.size() - 1), OverdueSort.DAYS_LATE);
    } while (part.size() == PART && !stops.getAsBoolean());
  }

  private void broken(ProjectDays days, Tidings tidings, LocalDate hostDay, BooleanSupplier stops) {
    var after = 0L;
    var part = List.<Waiting>of();
    do {
      part = waiting.after(after, null, hostDay, PART);
      if (!part.isEmpty()) {
        var whole = part.size() < PART ? part : Waiting.whole(part);
        note(days, tidings, whole);
        after = whole.get(whole.size() - 1).itemId();
      }
    } while (part.size() == PART && !stops.getAsBoolean());
  }

  private void note(ProjectDays days, Tidings tidings, List<Waiting> part) {
    var found =
        rows.of(part.stream().map(Waiting::itemId).collect(Collectors.toSet())).stream()
            .filter(days::isWorked)
            .collect(Collectors.toMap(ReportRow::item, Function.identity()));
    var broken = found.values().stream().filter(tidings::isUnfulfilled).toList();
    var returned = found.values().stream().filter(tidings::isReturned).toList();
    var asked =
        part.stream()
            .collect(
                Collectors.groupingBy(
                    Waiting::itemId,
                    Collectors.mapping(Waiting::postmortemId, Collectors.toSet())));
    var owners =
        acquaintances.ownersOf(
            broken.stream()
                .flatMap(row -> asked.getOrDefault(row.item(), Set.of()).stream())
                .collect(Collectors.toSet()));
    var approvers = acquaintances.approversOf(ids(returned));
    var news = new ArrayList<Notice>();
    broken.forEach(
        row ->
            news.addAll(
                tidings.unfulfilled(
                    row, people(row.owner(), asked.getOrDefault(row.item(), Set.of()), owners))));
    returned.forEach(
        row ->
            news.addAll(tidings.returned(row, people(row.owner(), Set.of(row.item()), approvers))));
    note(news, found.keySet());
  }

  /** A promise that was broken and mended may be broken again. */
  private void mended(Tidings tidings, BooleanSupplier stops) {
    var after = "";
    var part = List.<Notice>of();
    do {
      part = notices.of(Cause.UNFULFILLED, after, PART);
      if (!part.isEmpty()) {
        after = part.get(part.size() - 1).key();
        var broken =
            rows.of(part.stream().map(Notice::item).collect(Collectors.toSet())).stream()
                .filter(tidings::isUnfulfilled)
                .map(ReportRow::item)
                .collect(Collectors.toSet());
        notices.forget(part.stream().filter(one -> !broken.contains(one.item())).toList());
      }
    } while (part.size() >= PART && !stops.getAsBoolean());
  }

  private void note(List<Notice> found, Collection<Long> items) {
    if (!found.isEmpty()) {
      var before = new HashSet<>(notices.about(items));
      notices.note(found.stream().filter(one -> !before.contains(one)).toList());
    }
  }

  private static Set<String> people(
      @Nullable String owner, Set<Long> others, Map<Long, String> known) {
    return Stream.concat(
            Stream.ofNullable(owner),
            others.stream().flatMap(one -> Stream.ofNullable(known.get(one))))
        .collect(Collectors.toSet());
  }

  private static List<Long> ids(List<ReportRow> some) {
    return some.stream().map(ReportRow::item).toList();
  }
}
