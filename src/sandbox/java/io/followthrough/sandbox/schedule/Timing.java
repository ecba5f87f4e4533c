package io.followthrough.sandbox.schedule;

import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.Schedule;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import com.github.kagkarlsson.scheduler.task.schedule.CronStyle;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** When a job runs. */
sealed interface Timing {

  /** The first run, for a job that is scheduled now. */
  Optional<Instant> first(Instant now);

  /** The run after one that began then; empty where that was the last. */
  Optional<Instant> after(Instant began);

  /** As text that {@link #read} takes. */
  String text();

  /** For people to read. */
  String words();

  /** The same for plugins. */
  Schedule schedule();

  /**
   * What a plugin asked for.
   *
   * @throws IllegalArgumentException where that is no time
   */
  static Timing of(Schedule schedule, ZoneId zone) {
    IntervalScheduleInfo interval = schedule.getIntervalScheduleInfo();
    return interval == null ? Cron.of(schedule.getCronScheduleInfo(), zone) : Interval.of(interval);
  }

  /** What {@link #text} wrote. */
  static Timing read(String text) {
    var parts = text.split("\\|", 3);
    return parts[0].equals("cron")
        ? new Cron(parts[1], ZoneId.of(parts[2]))
        : new Interval(
            Duration.ofMillis(Long.parseLong(parts[1])),
            parts[2].isEmpty() ? null : Instant.parse(parts[2]));
  }

  /**
   * Again and again, or once.
   *
   * @param gap from one start to the next; zero for a job that runs once
   * @param start of the first run; null for now
   */
  record Interval(Duration gap, @Nullable Instant start) implements Timing {

    static Interval of(IntervalScheduleInfo info) {
      var gap = Duration.ofMillis(info.getIntervalInMillis());
      if (gap.isNegative()) {
        throw new IllegalArgumentException("An interval cannot be negative: " + gap);
      }
      Date first = info.getFirstRunTime();
      return new Interval(gap, first == null ? null : first.toInstant());
    }

    @Override
    public Optional<Instant> first(Instant now) {
      return Optional.of(start == null ? now : start);
    }

    @Override
    public Optional<Instant> after(Instant began) {
      return gap.isZero() ? Optional.empty() : Optional.of(began.plus(gap));
    }

    @Override
    public String text() {
      return "interval|" + gap.toMillis() + "|" + (start == null ? "" : start);
    }

    @Override
    public String words() {
      return gap.isZero()
          ? "once"
          : "every " + gap.toString().substring(2).toLowerCase(Locale.ROOT);
    }

    @Override
    public Schedule schedule() {
      return Schedule.forInterval(gap.toMillis(), start == null ? null : Date.from(start));
    }
  }

  /**
   * By the calendar.
   *
   * @param expression in Quartz's style: seconds, minutes, hours, day, month, day of the week
   */
  record Cron(String expression, ZoneId zone) implements Timing {

    static Cron of(CronScheduleInfo info, ZoneId zone) {
      var own = info.getTimeZone();
      var cron = new Cron(info.getCronExpression(), own == null ? zone : own.toZoneId());
      cron.parsed();
      return cron;
    }

    @Override
    public Optional<Instant> first(Instant now) {
      return Optional.of(parsed().getNextExecutionTime(ExecutionComplete.simulatedSuccess(now)));
    }

    @Override
    public Optional<Instant> after(Instant began) {
      return first(began);
    }

    @Override
    public String text() {
      return "cron|" + expression + "|" + zone;
    }

    @Override
    public String words() {
      return expression + " (" + zone + ")";
    }

    @Override
    public Schedule schedule() {
      return Schedule.forCronExpression(expression, TimeZone.getTimeZone(zone));
    }

    private CronSchedule parsed() {
      return new CronSchedule(expression, zone, CronStyle.QUARTZ);
    }
  }
}
