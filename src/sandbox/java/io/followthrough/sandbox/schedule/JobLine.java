package io.followthrough.sandbox.schedule;

import com.atlassian.scheduler.config.RunMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job as administrators see it.
 *
 * @param runner what runs it
 * @param timing when it runs, in words
 * @param next null where it is not to run again
 * @param last null where it did not run yet
 * @param runnable whether an enabled plugin runs it
 */
public record JobLine(
    String id,
    String runner,
    RunMode mode,
    String timing,
    @Nullable Instant next,
    @Nullable JobRun last,
    boolean runnable) {}
