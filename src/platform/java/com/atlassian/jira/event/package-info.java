/**
 * Events about workflows. {@code AbstractWorkflowEvent} in Javadoc at 6 and 7.0.8, with all that is
 * told of workflows below it; whether 11 still sends them was not seen.
 */
package com.atlassian.jira.event;
