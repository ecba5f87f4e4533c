package com.atlassian.jira.avatar;

/** A small picture. */
public interface Avatar {
  Long getId();
}
