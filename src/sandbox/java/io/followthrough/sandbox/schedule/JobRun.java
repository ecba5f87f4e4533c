package io.followthrough.sandbox.schedule;

import com.atlassian.scheduler.status.RunOutcome;
import java.time.Duration;
import java.time.Instant;

/**
 * A run that is over.
 *
 * @param message what the job said; empty where it said nothing
 */
public record JobRun(Instant began, Duration took, RunOutcome outcome, String message) {}
