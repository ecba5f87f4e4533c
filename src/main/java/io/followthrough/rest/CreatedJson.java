package io.followthrough.rest;

/**
 * Something that was created.
 *
 * @param key the key of the new issue
 * @param self where it is found
 */
public record CreatedJson(String key, String self) {}
