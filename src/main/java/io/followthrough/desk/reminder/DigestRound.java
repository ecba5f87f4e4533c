package io.followthrough.desk.reminder;

import io.followthrough.desk.People;
import io.followthrough.desk.Turns;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.report.Outlooks;
import io.followthrough.desk.rows.ReportRows;
import io.followthrough.insight.ReportRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Sends each person at most one digest a day, of what he may see in that moment and what still
 * holds. What was told is written down in one transaction with the mail: both or neither.
 */
final class DigestRound {

  /** As much as one mail holds; the rest is counted. */
  private static final int MOST_LINES = 100;

  private static final int MOST_AT_ONCE = 1_000;

  private final Notices notices;
  private final Subscriptions subscriptions;
  private final ReportRows rows;
  private final Snoozes snoozes;
  private final Outlooks outlooks;
  private final Acquaintances acquaintances;
  private final Postbox postbox;
  private final Turns turns;
  private final Wordings wordings;

  DigestRound(
      Notices notices,
      Subscriptions subscriptions,
      ReportRows rows,
      Snoozes snoozes,
      Outlooks outlooks,
      Acquaintances acquaintances,
      Postbox postbox,
      Turns turns,
      People people) {
    this.notices = notices;
    this.subscriptions = subscriptions;
    this.rows = rows;
    this.snoozes = snoozes;
    this.outlooks = outlooks;
    this.acquaintances = acquaintances;
    this.postbox = postbox;
    this.turns = turns;
    this.wordings = new Wordings(people);
  }

  /** One round: who is told, and what became of it. */
  Reminding.Tally run(ProjectDays days, LocalDate hostDay, Reminding.Keeper keeper) {
    var tidings = new Tidings(days, hostDay, acquaintances);
    var tally = Reminding.Tally.NOTHING;
    var person = notices.nextPerson("");
    while (person.isPresent() && !keeper.stops()) {
      tally = tally.plus(attempt(person.get(), days, tidings, hostDay, keeper));
      person = notices.nextPerson(person.get());
    }
    return tally;
  }

  /** Whoever cannot be told keeps nobody else from being told. */
  private Reminding.Tally attempt(
      String person,
      ProjectDays days,
      Tidings tidings,
      LocalDate hostDay,
      Reminding.Keeper keeper) {
    try {
      return tell(person, days, tidings, hostDay) ? Reminding.Tally.SENT : Reminding.Tally.NOTHING;
    } catch (RuntimeException e) {
      keeper.skipped(person, e);
      return Reminding.Tally.FAILED;
    }
  }

  private boolean tell(String person, ProjectDays days, Tidings tidings, LocalDate hostDay) {
    var subscription = subscriptions.of(person);
    if (!subscription.isFreeOn(hostDay)) {
      return false;
    }
    var sorting = sort(person, subscription, days, tidings, hostDay);
    if (sorting.lines().isEmpty()) {
      turns.together(() -> settled(sorting, hostDay));
      return false;
    }
    var letter = letter(person, subscription, sorting, days);
    return turns.together(
        () -> {
          settled(sorting, hostDay);
          subscriptions.sent(person, hostDay);
          postbox.post(letter);
          return true;
        });
  }

  private Sorting settled(Sorting sorting, LocalDate hostDay) {
    notices.told(sorting.told(), hostDay);
    notices.forget(sorting.over());
    return sorting;
  }

  /**
   * What is done with what somebody is to be told.
   *
   * @param lines what goes into the digest, with what is known of each item
   * @param told what is not to be told again
   * @param over what does not hold any more, or is not for his eyes
   */
  private record Sorting(List<Told> lines, List<Notice> told, List<Notice> over) {}

  /** One thing that is told, of an item that its reader may see. */
  record Told(Notice notice, ReportRow row) {}

  private Sorting sort(
      String person,
      Subscription subscription,
      ProjectDays days,
      Tidings tidings,
      LocalDate hostDay) {
    var waiting = notices.waitingFor(person, MOST_AT_ONCE);
    if (!postbox.reaches(person)) {
      return new Sorting(List.of(), waiting, List.of());
    }
    var items = waiting.stream().map(Notice::item).collect(Collectors.toSet());
    var seen =
        outlooks.of(new Visitor(person)).seen(rows.of(items)).stream()
            .collect(Collectors.toMap(ReportRow::item, Function.identity()));
    var silenced = snoozes.of(items);
    var sorting = new Sorting(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (var notice : waiting) {
      var row = seen.get(notice.item());
      if (row == null
          || !days.isKnown(row)
          || !tidings.holds(notice, row, silenced.get(row.item()))) {
        sorting.over().add(notice);
      } else if (subscription.rhythm() == Rhythm.NONE && notice.cause() != Cause.ESCALATED) {
        sorting.told().add(notice);
      } else if (days.isWorked(row) && subscription.wants(notice.cause(), hostDay)) {
        sorting.told().add(notice);
        sorting.lines().add(new Told(notice, row));
      }
    }
    return sorting;
  }

  /** Each item once, by the weightiest reason there is to tell of it, in the order of the mail. */
  private static List<Told> once(List<Told> lines) {
    var items = new HashSet<Long>();
    return lines.stream()
        .sorted(Wordings.ORDER)
        .filter(told -> items.add(told.row().item()))
        .toList();
  }

  private Letter letter(
      String person, Subscription subscription, Sorting sorting, ProjectDays days) {
    var once = once(sorting.lines());
    var shown = once.stream().limit(MOST_LINES).toList();
    var faces =
        outlooks.of(new Visitor(person)).faces(shown.stream().map(Told::row).distinct().toList());
    var lines = new EnumMap<Cause, List<Letter.Line>>(Cause.class);
    for (var told : shown) {
      var face = Optional.ofNullable(faces.get(told.row().item()));
      lines
          .computeIfAbsent(told.notice().cause(), cause -> new ArrayList<>())
          .add(
              new Letter.Line(
                  face.map(one -> one.key()).orElse(""),
                  face.map(one -> one.gone()).orElse(true),
                  face.map(one -> one.summary()).orElse(""),
                  wordings.of(told.notice().cause(), told.row(), days)));
    }
    return Letter.of(person, subscription.form(), lines, sorting.lines().size() - shown.size());
  }
}
