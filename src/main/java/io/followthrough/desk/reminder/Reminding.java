package io.followthrough.desk.reminder;

import io.followthrough.desk.People;
import io.followthrough.desk.Turns;
import io.followthrough.desk.policy.Policies;
import io.followthrough.desk.report.Outlooks;
import io.followthrough.desk.rows.ReportRows;
import io.followthrough.desk.triage.WaitingItems;
import io.followthrough.policy.Today;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Tells people what they are to know: each at most once a day, and of the same thing once, however
 * often and on however many nodes it runs. It does not look at whether an incident or a postmortem
 * is closed: what was promised there is promised still.
 */
public final class Reminding {

  /** Nobody is told of anything in the middle of the night. */
  private static final LocalTime MORNING = LocalTime.of(6, 0);

  private final NoticeRound noting;
  private final DigestRound telling;
  private final Acquaintances acquaintances;
  private final Policies policies;
  private final Postbox postbox;
  private final Turns turns;
  private final Today today;

  public Reminding(
      Memory memory, Neighbours neighbours, Policies policies, Turns turns, Today today) {
    this.noting =
        new NoticeRound(
            neighbours.rows(),
            neighbours.waiting(),
            memory.notices(),
            memory.snoozes(),
            neighbours.acquaintances());
    this.telling =
        new DigestRound(
            memory.notices(),
            memory.subscriptions(),
            neighbours.rows(),
            memory.snoozes(),
            neighbours.outlooks(),
            neighbours.acquaintances(),
            neighbours.postbox(),
            turns,
            neighbours.people());
    this.acquaintances = neighbours.acquaintances();
    this.policies = policies;
    this.postbox = neighbours.postbox();
    this.turns = turns;
    this.today = today;
  }

  /** What it keeps. */
  public record Memory(Notices notices, Subscriptions subscriptions, Snoozes snoozes) {}

  /** What it asks. */
  public record Neighbours(
      ReportRows rows,
      WaitingItems waiting,
      Outlooks outlooks,
      Acquaintances acquaintances,
      People people,
      Postbox postbox) {}

  /** Who has it run. */
  public interface Keeper {

    /** Whether to stop soon, to go on another time. */
    boolean stops();

    /** Somebody could not be told; the round goes on with the next. */
    void skipped(String person, RuntimeException fault);
  }

  /**
   * What came of a round.
   *
   * @param sent how many digests were sent
   * @param failed how many people could not be told
   */
  public record Tally(int sent, int failed) {

    static final Tally NOTHING = new Tally(0, 0);
    static final Tally SENT = new Tally(1, 0);
    static final Tally FAILED = new Tally(0, 1);

    Tally plus(Tally other) {
      return new Tally(sent + other.sent, failed + other.failed);
    }
  }

  /**
   * Notes and tells what there is to tell; empty where another round is under way. Where the host
   * sends no mails nothing is noted either, so that nobody gets all of it once it does.
   */
  public Optional<Tally> run(Keeper keeper) {
    return turns.ifFree("io.followthrough.reminders", () -> round(keeper));
  }

  /** Whether whoever was to be told today could have been by now. */
  public boolean isMorningOver() {
    return !today.clock().instant().atZone(today.zone()).toLocalTime().isBefore(MORNING);
  }

  private Tally round(Keeper keeper) {
    if (!postbox.isOpen()) {
      return Tally.NOTHING;
    }
    var days = new ProjectDays(acquaintances.projects(), policies, today.clock().instant());
    noting.run(days, today.day(), keeper::stops);
    return keeper.stops() ? Tally.NOTHING : telling.run(days, today.day(), keeper);
  }
}
