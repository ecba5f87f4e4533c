/** What happened to an issue. Javadoc 7.6; called on Jira 11 by Atlassian's Slack integration. */
package com.atlassian.jira.event.issue;
