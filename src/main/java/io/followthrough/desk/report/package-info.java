/**
 * What people read to act on: overdue, progress, duties, debts, one's own list, feeds of due days
 * and the audit pack.
 */
@NullMarked
package io.followthrough.desk.report;

import org.jspecify.annotations.NullMarked;
