package io.followthrough.web.report;

import java.util.List;

/**
 * What the page of recurrences shows.
 *
 * @param chains the chains
 * @param total how many there are in all, in words
 * @param first the address of the beginning; empty there
 * @param next the address of the part after; empty on the last one
 * @param issues the address of the host's own search for all that is in a chain
 */
public record RecurrenceView(
    List<ChainView> chains, String total, String first, String next, String issues) {}
