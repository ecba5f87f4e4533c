/** Priorities. Implemented whole on Jira 11 by Atlassian's Slack integration. */
package com.atlassian.jira.issue.priority;
