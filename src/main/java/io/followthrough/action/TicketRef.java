package io.followthrough.action;

/**
 * Which issue of the host something is about.
 *
 * @param id its id, which survives a move to another project
 * @param key its key today
 */
public record TicketRef(long id, String key) {}
