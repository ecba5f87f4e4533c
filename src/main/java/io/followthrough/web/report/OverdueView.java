package io.followthrough.web.report;

import java.util.List;

/**
 * What the page of overdue items shows.
 *
 * @param mine whether only the reader's own are listed
 * @param narrowed whether anything narrows the list
 * @param filter what narrows it
 * @param sorts the orders to choose from
 * @param rows the items
 * @param previous the address of the part before; empty on the first one
 * @param next the address of the part after; empty on the last one
 * @param table the address of the whole list as a table
 * @param by the kinds that the items can be counted by, with their addresses for values
 * @param groups the counts asked for
 * @param others of how many items the reader is not told whose they are; empty where there is none
 * @param total the sum of the counts; empty where none are asked for
 */
public record OverdueView(
    boolean mine,
    boolean narrowed,
    FilterView filter,
    List<Option> sorts,
    List<OverdueRow> rows,
    String previous,
    String next,
    String table,
    List<Option> by,
    List<GroupRow> groups,
    String others,
    String total) {}
