package io.followthrough.desk;

/**
 * On whose behalf something is asked or done.
 *
 * @param key the user key, which outlives a change of name
 */
public record Visitor(String key) {}
