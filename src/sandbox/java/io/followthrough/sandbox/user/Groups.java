package io.followthrough.sandbox.user;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells plugins who is in which group. */
public record Groups(Users users) implements GroupManager {

  @Override
  public @Nullable Group getGroup(String groupName) {
    return users.groups().contains(groupName) ? new Named(groupName) : null;
  }

  @Override
  public boolean isUserInGroup(@Nullable ApplicationUser user, String groupName) {
    return users.isInGroup(user, groupName);
  }

  @Override
  public Collection<ApplicationUser> getUsersInGroup(String groupName) {
    return List.copyOf(users.membersOf(groupName));
  }

  private record Named(String name) implements Group {

    @Override
    public String getName() {
      return name;
    }
  }
}
