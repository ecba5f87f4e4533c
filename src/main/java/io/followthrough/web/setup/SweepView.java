package io.followthrough.web.setup;

import io.followthrough.desk.sweep.SweepReport;
import io.followthrough.desk.sweep.SweepRun;
import io.followthrough.gate.Message;
import io.followthrough.web.Texts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What administrators see of the sweep.
 *
 * @param last what the last one did
 * @param failed how many incidents it could not look at; empty for none
 * @param next when the next one runs
 */
public record SweepView(String last, String failed, String next) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  static SweepView of(SweepReport report, Texts texts) {
    var last = report.last();
    return new SweepView(
        last == null ? texts.say("followthrough.web.sweep.never") : last(last, texts),
        last == null
            ? ""
            : texts.count(
                last.tally().failed(),
                "followthrough.web.sweep.failed.one",
                "followthrough.web.sweep.failed.many"),
        next(report.next(), texts));
  }

  private static String last(SweepRun run, Texts texts) {
    var tally = run.tally();
    return texts.tell(
        Message.of(
            run.done() ? "followthrough.web.sweep.done" : "followthrough.web.sweep.unfinished",
            MOMENT.format(run.began()),
            String.valueOf(tally.looked()),
            String.valueOf(tally.flagged()),
            String.valueOf(tally.repaired())));
  }

  private static String next(@Nullable Instant next, Texts texts) {
    return next == null
        ? texts.say("followthrough.web.sweep.next.none")
        : texts.fill("followthrough.web.sweep.next", MOMENT.format(next));
  }
}
