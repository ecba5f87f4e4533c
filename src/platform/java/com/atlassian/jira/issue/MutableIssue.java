package com.atlassian.jira.issue;

/** An issue that may be changed before it is stored. */
public interface MutableIssue extends Issue {}
