package io.followthrough.web.drawing;

/**
 * A time below the axis.
 *
 * @param x where it stands
 * @param label the time, or the day where the steps are days
 * @param day the day of the time; empty where an earlier tick names it
 */
public record Tick(int x, String label, String day) {}
