package io.followthrough.web;

/**
 * One line of what is known about something.
 *
 * @param label what it tells
 * @param value what that is
 */
public record Fact(String label, String value) {}
