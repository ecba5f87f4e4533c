package io.followthrough.web;

/**
 * One line of a drop-down list.
 *
 * @param value what the form sends
 * @param label what people read
 */
public record Choice(String value, String label) {}
