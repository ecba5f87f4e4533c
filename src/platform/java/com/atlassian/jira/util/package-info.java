/** Errors by field. Javadoc 7.x; used on Jira 11. */
package com.atlassian.jira.util;
