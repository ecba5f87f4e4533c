/** Factories of workflow modules. Called on Jira 11 by Atlassian's Slack integration. */
package com.atlassian.jira.plugin.workflow;
