package io.followthrough.sandbox.base;

import io.followthrough.sandbox.constant.Constants;
import io.followthrough.sandbox.constant.LinkTypes;
import io.followthrough.sandbox.constant.StatusCategories;
import io.followthrough.sandbox.field.Screens;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.project.Roles;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.user.Users;
import java.util.List;

/** Fills an empty database with what a fresh Jira has: all of it or nothing. */
public final class BaseData {

  /** What whoever works in a project may do there, by the names of the permissions. */
  public static final List<String> FOR_USERS =
      List.of(
          "BROWSE_PROJECTS",
          "CREATE_ISSUES",
          "EDIT_ISSUES",
          "ASSIGN_ISSUES",
          "ASSIGNABLE_USER",
          "SCHEDULE_ISSUES",
          "LINK_ISSUES",
          "TRANSITION_ISSUES",
          "RESOLVE_ISSUES",
          "CLOSE_ISSUES",
          "ADD_COMMENTS",
          "EDIT_OWN_COMMENTS",
          "DELETE_OWN_COMMENTS",
          "VIEW_VOTERS_AND_WATCHERS");

  private final Store store;
  private final Users users;
  private final BasePeople people;
  private final BaseConstants constants;
  private final BaseScreens screens;

  public BaseData(
      Store store,
      Users users,
      Permissions permissions,
      Roles roles,
      Constants constants,
      LinkTypes linkTypes,
      Screens screens) {
    this.store = store;
    this.users = users;
    this.people = new BasePeople(users, permissions, roles);
    this.constants = new BaseConstants(constants, new StatusCategories(), linkTypes);
    this.screens = new BaseScreens(screens);
  }

  /** Writes it, where there is no user yet; answers whether it did. */
  public boolean write() {
    return store.inTransaction(
        () -> {
          var empty = users.all().isEmpty();
          if (empty) {
            people.write();
            constants.write();
            screens.write();
          }
          return empty;
        });
  }
}
