/**
 * Users as Jira hands them out. Shapes: full interface at 7.4.5; called on Jira 11 by Atlassian's
 * Slack integration.
 */
package com.atlassian.jira.user;
