/**
 * Jira's own permissions by name. Names: Javadoc 7.6; BROWSE, EDIT and ADMINISTER called on Jira
 * 11, CREATE on 2024 code. The constants are objects, so no value is copied into our classes.
 */
package com.atlassian.jira.permission;
