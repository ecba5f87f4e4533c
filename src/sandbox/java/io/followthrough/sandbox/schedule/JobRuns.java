package io.followthrough.sandbox.schedule;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.status.RunOutcome;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Keeps the last run of each job. */
final class JobRuns {

  private static final int LONGEST = 1000;

  private final Store store;

  JobRuns(Store store) {
    this.store = store;
  }

  void write(JobId id, JobRun run) {
    store.inTransaction(
        () -> {
          store
              .sql()
              .deleteFrom(Tables.JobRun.TABLE)
              .where(Tables.JobRun.JOB_ID.eq(id.toString()))
              .execute();
          store
              .sql()
              .insertInto(Tables.JobRun.TABLE)
              .set(Tables.JobRun.JOB_ID, id.toString())
              .set(Tables.JobRun.STARTED, run.began())
              .set(Tables.JobRun.MILLIS, run.took().toMillis())
              .set(Tables.JobRun.OUTCOME, run.outcome().name())
              .set(Tables.JobRun.MESSAGE, shortened(run.message()))
              .execute();
        });
  }

  Map<JobId, JobRun> all() {
    var all = new HashMap<JobId, JobRun>();
    store
        .sql()
        .select(
            Tables.JobRun.JOB_ID,
            Tables.JobRun.STARTED,
            Tables.JobRun.MILLIS,
            Tables.JobRun.OUTCOME,
            Tables.JobRun.MESSAGE)
        .from(Tables.JobRun.TABLE)
        .forEach(
            row ->
                all.put(
                    JobId.of(row.value1()),
                    new JobRun(
                        row.value2(),
                        Duration.ofMillis(row.value3()),
                        RunOutcome.valueOf(row.value4()),
                        row.value5())));
    return all;
  }

  private static String shortened(String message) {
    return message.length() <= LONGEST ? message : message.substring(0, LONGEST);
  }
}
