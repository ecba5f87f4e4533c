/**
 * Kinds of issue events. Names: Javadoc 7.0.8; the fields are objects, so no value is copied into
 * our classes.
 */
package com.atlassian.jira.event.type;
