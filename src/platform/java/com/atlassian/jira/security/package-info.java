/**
 * Who is signed in, and what they may do. Shapes: Javadoc 7.6; called on Jira 11 by Atlassian's
 * Slack integration.
 */
package com.atlassian.jira.security;
