package com.atlassian.jira;

/** What values can be. */
public final class JiraDataTypes {

  public static final JiraDataType ISSUE =
      new JiraDataType() {
        @Override
        public String toString() {
          return "ISSUE";
        }
      };
}
