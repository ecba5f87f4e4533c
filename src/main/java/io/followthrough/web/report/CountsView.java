package io.followthrough.web.report;

import java.util.List;

/**
 * How many overdue items there are of each kind.
 *
 * @param groups the kinds
 * @param others of how many items the reader is not told whose they are; empty where there is none
 * @param total all of them
 * @param deleted how many of them no search finds, in words; empty where there is none
 * @param issues the address of the host's own search for all of them
 */
public record CountsView(
    List<GroupRow> groups, String others, String total, String deleted, String issues) {}
