package io.followthrough.desk.report;

import io.followthrough.action.ActionItem;
import io.followthrough.insight.ReportRow;

/**
 * An unfulfilled action item, for a visitor who may know of it.
 *
 * @param action the item
 * @param row what the reports know of it
 * @param project the key of its project
 */
public record BrokenPromise(ActionItem action, ReportRow row, String project) {}
