package io.followthrough.web.report;

/**
 * One choice of a filter.
 *
 * @param value what is sent for it
 * @param label what it is called
 * @param chosen whether it is the one in force
 */
public record Option(String value, String label, boolean chosen) {}
