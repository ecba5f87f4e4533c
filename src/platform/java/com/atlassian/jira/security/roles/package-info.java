/**
 * Roles in projects. Called at 8 by public plugins; imported on 10. {@code getProjectRoleActors} in
 * Javadoc at 8.22; {@code DefaultRoleActors.getUsers} as public scripts call it.
 */
package com.atlassian.jira.security.roles;
