package io.followthrough.desk;

/**
 * A project to choose.
 *
 * @param key its key
 * @param name its name to people
 */
public record ProjectChoice(String key, String name) {}
