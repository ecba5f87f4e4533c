package io.followthrough.web.report;

import java.util.List;

/**
 * What the page of evidence shows.
 *
 * @param projects the projects to choose from
 * @param states what came of items, to choose from
 * @param sorts the orders to choose from
 * @param rows the items
 * @param total how many there are in all, in words
 * @param narrowed whether anything narrows the list
 * @param first the address of the beginning; empty there
 * @param next the address of the part after; empty on the last one
 * @param table the address of the whole list as a table
 */
public record EvidenceListView(
    List<Option> projects,
    List<Option> states,
    List<Option> sorts,
    List<EvidenceRow> rows,
    String total,
    boolean narrowed,
    String first,
    String next,
    String table) {}
