/** Kinds of custom fields and their searchers; passed through, never implemented here. */
package com.atlassian.jira.issue.customfields;
