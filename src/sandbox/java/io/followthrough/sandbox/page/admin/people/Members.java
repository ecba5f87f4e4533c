package io.followthrough.sandbox.page.admin.people;

import com.atlassian.jira.permission.GlobalPermissionKey;
import io.followthrough.sandbox.page.PageFault;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.user.Users;

/** Changes users and groups, and keeps an administrator from shutting himself out. */
public final class Members {

  private final Store store;
  private final Users users;
  private final Permissions permissions;

  public Members(Store store, Users users, Permissions permissions) {
    this.store = store;
    this.users = users;
    this.permissions = permissions;
  }

  void join(String group, SandboxUser user) {
    refusingNonsense(() -> users.addToGroup(group, user));
  }

  void leave(String group, SandboxUser user, SandboxUser actor) {
    change(actor, () -> users.removeFromGroup(group, user));
  }

  void setActive(SandboxUser user, boolean active, SandboxUser actor) {
    change(actor, () -> users.setActive(user, active));
  }

  /** Undone where whoever acts would not administer the sandbox any more. */
  private void change(SandboxUser actor, Runnable work) {
    refusingNonsense(
        () ->
            store.inTransaction(
                () -> {
                  work.run();
                  if (!permissions.hasPermission(GlobalPermissionKey.ADMINISTER, actor)) {
                    throw PageFault.badRequest(
                        "You would not administer the sandbox any more. Ask another administrator"
                            + " to do that.");
                  }
                }));
  }

  private static void refusingNonsense(Runnable work) {
    try {
      work.run();
    } catch (IllegalArgumentException e) {
      throw PageFault.badRequest(String.valueOf(e.getMessage()));
    }
  }
}
