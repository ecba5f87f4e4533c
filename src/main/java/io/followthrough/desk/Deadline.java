package io.followthrough.desk;

import java.time.LocalDate;

/**
 * The day by which the postmortem of an incident is to be complete.
 *
 * @param due the day
 * @param estimated whether it is counted from when the incident was opened, because nobody wrote
 *     down when it was resolved
 * @param passed whether the day is over
 */
public record Deadline(LocalDate due, boolean estimated, boolean passed) {}
