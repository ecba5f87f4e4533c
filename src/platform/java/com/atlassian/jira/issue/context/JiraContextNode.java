package com.atlassian.jira.issue.context;

/** A place in the tree of projects. */
public interface JiraContextNode {}
