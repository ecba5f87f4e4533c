package com.atlassian.crowd.embedded.api;

/** Some users with a name. */
public interface Group {
  String getName();
}
