/** On whose behalf a query runs. Javadoc 7.6; the type where Jira Software 10.6 names it. */
package com.atlassian.jira.jql.query;
