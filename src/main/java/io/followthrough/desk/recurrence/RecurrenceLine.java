package io.followthrough.desk.recurrence;

import io.followthrough.desk.SeenIssue;

/**
 * A recurrence as seen from one of its postmortems.
 *
 * @param kept the recurrence
 * @param other the other postmortem
 */
public record RecurrenceLine(KeptRecurrence kept, SeenIssue other) {}
