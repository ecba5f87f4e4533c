package io.followthrough.web.report;

/**
 * How many items there are of one kind.
 *
 * @param name what the kind is called
 * @param count how many
 * @param link the address of their list; empty where there is none
 * @param issues the address of the host's own search for them; empty where there is none
 */
public record GroupRow(String name, String count, String link, String issues) {}
