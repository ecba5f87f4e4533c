/** Faults of Jira's own. */
package com.atlassian.jira.exception;
