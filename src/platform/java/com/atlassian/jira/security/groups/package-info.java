/**
 * Groups. {@code getGroup} and {@code getUsersInGroup} in Javadoc at 7; {@code isUserInGroup}
 * called by public plugins.
 */
package com.atlassian.jira.security.groups;
