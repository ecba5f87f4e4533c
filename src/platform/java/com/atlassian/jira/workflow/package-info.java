/**
 * Workflows. {@code WorkflowManager} and {@code WorkflowSchemeManager} whole at 8.20; {@code
 * ConfigurableJiraWorkflow} and {@code WorkflowUtil} called at 8.21; types imported on 11.
 */
package com.atlassian.jira.workflow;
