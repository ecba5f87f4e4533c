package io.followthrough.web.triage;

import io.followthrough.web.TriageForm;
import java.util.List;

/**
 * What the triage desk shows.
 *
 * @param title what is listed
 * @param address of the desk, for all projects
 * @param filtered whether some may be left out
 * @param project the key of the project that is chosen; empty for any
 * @param severity the severity that is chosen; empty for any
 * @param owner the owner that is chosen; empty for anybody
 * @param rows the items
 * @param first the address of the first page; empty where this is it
 * @param next the address of the next page; empty where there is none
 * @param triage what the form for answers offers
 */
public record TriageView(
    String title,
    String address,
    boolean filtered,
    String project,
    String severity,
    String owner,
    List<TriageRow> rows,
    String first,
    String next,
    TriageForm triage) {}
