/**
 * The arithmetic of the reports: what is late, what grows old, what was kept of what was promised.
 *
 * <p>Start at {@link io.followthrough.insight.ReportRow}, which is what is known of one action
 * item. Each report is a {@link io.followthrough.insight.Tally} that rows are handed to one by one,
 * so that any number of them can be reckoned with.
 */
@NullMarked
package io.followthrough.insight;

import org.jspecify.annotations.NullMarked;
