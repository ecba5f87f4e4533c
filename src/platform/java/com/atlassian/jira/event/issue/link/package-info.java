/** What happened to a link. Javadoc 7.6; listened to by plugins of 2024. */
package com.atlassian.jira.event.issue.link;
