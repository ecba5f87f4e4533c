package com.atlassian.jira.issue.customfields;

/** How a custom field is searched. */
public interface CustomFieldSearcher {}
