/**
 * Issues as objects. Shapes: {@code Issue} was implemented whole on Jira 11 by Atlassian's Slack
 * integration; {@code IssueManager} from its use there, {@code getIssueObjects} from callers' code
 * up to 8.x, {@code getIssueIdsForProject} from Javadoc 8.20; {@code IssueInputParameters} full at
 * 8.20.
 */
package com.atlassian.jira.issue;
