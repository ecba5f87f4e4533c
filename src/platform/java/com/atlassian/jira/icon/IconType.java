package com.atlassian.jira.icon;

/** What an avatar is for. */
public final class IconType {
  public static final IconType ISSUE_TYPE_ICON_TYPE = new IconType("issuetype");

  private final String key;

  private IconType(String key) {
    this.key = key;
  }

  public String getKey() {
    return key;
  }
}
