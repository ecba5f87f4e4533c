/** Changes of single fields. The getters as they are called on Jira 11. */
package com.atlassian.jira.issue.history;
