package io.followthrough.sandbox.schedule;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobRunnerKey;
import java.time.ZoneId;

/** What runs a job, and when. */
record Job(JobRunnerKey runner, Timing timing) {

  static Job of(JobConfig config, ZoneId zone) {
    return new Job(config.getJobRunnerKey(), Timing.of(config.getSchedule(), zone));
  }

  /** What {@link #text} wrote. */
  static Job read(String text) {
    var lines = text.split("\n", 2);
    return new Job(JobRunnerKey.of(lines[1]), Timing.read(lines[0]));
  }

  String text() {
    return timing.text() + "\n" + runner;
  }
}
