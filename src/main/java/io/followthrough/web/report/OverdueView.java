package io.followthrough.web.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of overdue items shows.
 *
 * @param mine whether only the reader's own are listed
 * @param narrowed whether anything narrows the list
 * @param filter what narrows it
 * @param owner the box that keeps to the items of one owner
 * @param sorts the orders to choose from
 * @param rows the items
 * @param previous the address of the part before; empty on the first one
 * @param next the address of the part after; empty on the last one
 * @param table the address of the whole list as a table
 * @param issues the address of the host's own search for all of them
 * @param by the kinds that the items can be counted by, with their addresses for values
 * @param counts the counts asked for; {@code null} where none are
 */
public record OverdueView(
    boolean mine,
    boolean narrowed,
    FilterView filter,
    Option owner,
    List<Option> sorts,
    List<OverdueRow> rows,
    String previous,
    String next,
    String table,
    String issues,
    List<Option> by,
    @Nullable CountsView counts) {}
