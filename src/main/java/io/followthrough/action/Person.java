package io.followthrough.action;

/**
 * Somebody who answers for an action item, or stands for an exception.
 *
 * @param key the user key, which outlives a change of name
 * @param userName the name that person signs in with and is chosen by in forms
 * @param name the name to show
 * @param active whether that person can still sign in; nobody else can keep a promise
 */
public record Person(String key, String userName, String name, boolean active) {}
