package com.atlassian.jira.plugin.workflow;

/** Marks the factory of a validator. */
public interface WorkflowPluginValidatorFactory extends WorkflowPluginFactory {}
