package io.followthrough.sandbox.constant;

import com.atlassian.jira.avatar.Avatar;

/** A picture known by its number. */
public record SandboxAvatar(long id) implements Avatar {

  @Override
  public Long getId() {
    return id;
  }
}
