/** The event bus. Called on Jira 11 by Atlassian's Slack integration. */
package com.atlassian.event.api;
