package io.followthrough.insight;

/**
 * By how much an action item is late.
 *
 * @param days the days since it was due
 * @param originally the days since it was first due; never fewer
 */
public record Lateness(long days, long originally) {}
