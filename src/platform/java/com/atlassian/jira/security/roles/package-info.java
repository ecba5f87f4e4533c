/** Roles in projects. Called at 8 by public plugins; imported on 10. */
package com.atlassian.jira.security.roles;
