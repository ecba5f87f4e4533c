/** What happened to a plugin. Listened to on Jira 11 by Atlassian's Slack integration. */
package com.atlassian.plugin.event.events;
