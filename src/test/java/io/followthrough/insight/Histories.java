package io.followthrough.insight;

import static io.followthrough.action.Disposition.ACCEPTED;

import io.followthrough.action.Delivery;
import io.followthrough.action.Disposition;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up what may have happened to action items. */
final class Histories {

  /** All that happened to one action item, in order. */
  record History(
      long item,
      long project,
      Instant proposed,
      List<AnswerGiven> answers,
      Delivery delivery,
      Instant closed,
      LocalDate due,
      LostTicket lost) {

    ReportRow row() {
      var chronicle = new Chronicle(proposed, answers, delivery, closed, due, lost);
      return new ReportRow(item, project, null, "", 1, chronicle.course(), chronicle.dueDates());
    }
  }

  private final Random random;

  Histories(long seed) {
    this.random = new Random(seed);
  }

  List<History> some() {
    var histories = new ArrayList<History>();
    var count = random.nextInt(60);
    for (var item = 1; item <= count; item++) {
      histories.add(one(item));
    }
    return histories;
  }

  private History one(long item) {
    var proposed = Rows.NOW.minus(Duration.ofMinutes(random.nextInt(300 * 24 * 60)));
    var answers = answers(proposed);
    var last = answers.isEmpty() ? proposed : answers.get(answers.size() - 1).at();
    var delivery = Delivery.values()[random.nextInt(Delivery.values().length)];
    var closed = delivery.isClosed() && random.nextInt(9) > 0 ? after(last) : null;
    var due = random.nextInt(8) == 0 ? null : day(last);
    var project = random.nextBoolean() ? Rows.AUCKLAND : Rows.NEW_YORK;
    return new History(item, project, proposed, answers, delivery, closed, due, lost(last));
  }

  private List<AnswerGiven> answers(Instant proposed) {
    var answers = new ArrayList<AnswerGiven>();
    var at = proposed;
    for (var left = random.nextInt(5); left > 0; left--) {
      at = after(at);
      var disposition = disposition();
      answers.add(
          new AnswerGiven(
              at,
              disposition,
              disposition == ACCEPTED && random.nextInt(8) > 0 ? day(at) : null,
              disposition == Disposition.DEFERRED || disposition == Disposition.RISK_ACCEPTED
                  ? day(at)
                  : null,
              null));
    }
    return answers;
  }

  /** Most tickets are there; of the others half were let go. */
  private LostTicket lost(Instant last) {
    if (random.nextInt(6) > 0) {
      return null;
    }
    return new LostTicket(random.nextBoolean() ? after(last) : null);
  }

  /** Acceptances most of the time. */
  private Disposition disposition() {
    var all = Disposition.values();
    return random.nextBoolean() ? ACCEPTED : all[random.nextInt(all.length)];
  }

  private Instant after(Instant moment) {
    var left = Duration.between(moment, Rows.NOW).toMinutes();
    return moment.plus(Duration.ofMinutes(left <= 0 ? 0 : random.nextLong(left + 1)));
  }

  private LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC).plusDays(random.nextInt(60) - 5L);
  }
}
