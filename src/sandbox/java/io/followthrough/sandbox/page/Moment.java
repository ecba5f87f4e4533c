package io.followthrough.sandbox.page;

/**
 * A moment as a page shows it.
 *
 * @param iso for machines
 * @param text for readers, to the minute
 * @param full for those who want to know exactly
 */
public record Moment(String iso, String text, String full) {}
