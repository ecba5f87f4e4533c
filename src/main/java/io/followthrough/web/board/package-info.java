/** Items for Jira's dashboards: what a report says, small enough to be looked at in passing. */
@NullMarked
package io.followthrough.web.board;

import org.jspecify.annotations.NullMarked;
