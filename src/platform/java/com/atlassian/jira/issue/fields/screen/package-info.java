/** Screens. Whole at 7.4.5; used at 8.20 and 8.21. */
package com.atlassian.jira.issue.fields.screen;
