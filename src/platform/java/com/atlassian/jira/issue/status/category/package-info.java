/**
 * Status categories. Implemented whole on Jira 11 by Atlassian's Slack integration; its constants
 * are left out, because javac would copy values that were not verified.
 */
package com.atlassian.jira.issue.status.category;
