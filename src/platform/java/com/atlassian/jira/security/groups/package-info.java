/** Groups. {@code getGroup} in Javadoc at 7; {@code isUserInGroup} called by public plugins. */
package com.atlassian.jira.security.groups;
