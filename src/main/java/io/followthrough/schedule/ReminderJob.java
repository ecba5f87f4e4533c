package io.followthrough.schedule;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import io.followthrough.desk.reminder.Reminding;
import java.lang.invoke.MethodHandles;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reminds people each morning, on one node of the cluster. Where the plugin starts later in the
 * day, whoever was not told that morning is told then.
 */
public final class ReminderJob {

  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  private final Nightly morning;
  private final Reminding reminding;

  public ReminderJob(SchedulerService scheduler, Reminding reminding) {
    this.morning = new Nightly(scheduler, "io.followthrough.reminders", "0 7 6 * * ?");
    this.reminding = reminding;
  }

  /** Schedules it. */
  public void start() {
    morning.start(this::run);
    if (reminding.isMorningOver()) {
      morning.runSoon();
    }
  }

  /** Lets go of it on this node; it stays scheduled. */
  public void stop() {
    morning.stop();
  }

  private JobRunnerResponse run(BooleanSupplier stops) {
    return reminding
        .run(keeper(stops))
        .map(ReminderJob::told)
        .orElseGet(() -> JobRunnerResponse.aborted("Another round of reminders is under way"));
  }

  private static JobRunnerResponse told(Reminding.Tally tally) {
    var words = "sent " + tally.sent() + " digests, could not tell " + tally.failed() + " people";
    LOG.info("The round of reminders is done: {}", words);
    return JobRunnerResponse.success(words);
  }

  private static Reminding.Keeper keeper(BooleanSupplier stops) {
    return new Reminding.Keeper() {
      @Override
      public boolean stops() {
        return stops.getAsBoolean();
      }

      @Override
      public void skipped(String person, RuntimeException fault) {
        LOG.warn("Could not remind the user {}; the round goes on", person, fault);
      }
    };
  }
}
