/**
 * Issue types, statuses, sub-tasks and constants. {@code IssueTypeManager} whole at 8.20, {@code
 * StatusManager.createStatus} at 8.21, {@code SubTaskManager} Javadoc 7.6, {@code ConstantsManager}
 * whole at 7.4.5; none seen compiled against 11.
 */
package com.atlassian.jira.config;
