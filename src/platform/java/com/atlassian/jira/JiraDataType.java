package com.atlassian.jira;

/** What the values of a function are. */
public interface JiraDataType {}
