package io.followthrough.sandbox.user;

import com.atlassian.jira.user.ApplicationUser;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A user as the sandbox keeps it; the key alone tells users apart, as in Jira. */
public record SandboxUser(
    long id, String key, String name, String displayName, String email, boolean active)
    implements ApplicationUser, Serializable {

  @Override
  public String getKey() {
    return key;
  }

  @Override
  public String getUsername() {
    return name;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getDisplayName() {
    return displayName;
  }

  @Override
  public String getEmailAddress() {
    return email;
  }

  @Override
  public boolean isActive() {
    return active;
  }

  @Override
  public Long getId() {
    return id;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SandboxUser user && key.equals(user.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
