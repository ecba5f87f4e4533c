/**
 * Properties of issues as JSON. Whole at 7.4.5; {@code put} with four arguments is called on Jira
 * 11 by Atlassian's Slack integration.
 */
package com.atlassian.jira.entity.property;
