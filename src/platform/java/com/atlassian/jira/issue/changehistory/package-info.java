/**
 * Who changed what in an issue. {@code ChangeHistory} as its Javadoc 7.3.4 says; {@code
 * getChangeHistories} from callers' code up to 8.x.
 */
package com.atlassian.jira.issue.changehistory;
