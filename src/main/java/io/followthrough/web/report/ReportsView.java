package io.followthrough.web.report;

/**
 * What the page shows from which the reports are reached.
 *
 * @param mine how many of the reader's own items are overdue
 */
public record ReportsView(String mine) {}
