package com.atlassian.jira.plugin.workflow;

/** Marks the factory of a condition. */
public interface WorkflowPluginConditionFactory extends WorkflowPluginFactory {}
