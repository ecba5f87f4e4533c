package io.followthrough.desk;

/**
 * A project that a visitor may see something of.
 *
 * @param id its id
 * @param key its key
 * @param name its name
 * @param administered whether the visitor administers it
 */
public record ProjectSeen(long id, String key, String name, boolean administered) {}
