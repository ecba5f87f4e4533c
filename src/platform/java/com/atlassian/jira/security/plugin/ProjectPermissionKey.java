package com.atlassian.jira.security.plugin;

/** The name of a project permission. */
public final class ProjectPermissionKey {
  private final String permissionKey;

  public ProjectPermissionKey(String permissionKey) {
    this.permissionKey = permissionKey;
  }

  public String permissionKey() {
    return permissionKey;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProjectPermissionKey
        && permissionKey.equals(((ProjectPermissionKey) other).permissionKey);
  }

  @Override
  public int hashCode() {
    return permissionKey.hashCode();
  }

  @Override
  public String toString() {
    return permissionKey;
  }
}
